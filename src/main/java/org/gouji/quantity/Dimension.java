package org.gouji.quantity;

/**
 * What a unit measures, 量纲. Figures of different dimension are never added or compared.
 *
 * <p>Each dimension has one base unit; the factor of a unit says how many base units it is.
 */
public enum Dimension {
  MONEY("元", "CNY"),
  FOREIGN_MONEY("美元", "USD"),
  COUNT("个", "items"),
  PERSONS("人", "persons"),
  /** Labour spent, a computed figure that may be rounded, unlike a count of heads. */
  PERSON_YEARS("人年", "person-years"),
  /** The base is 亩, because 平方米 is 0.0015 亩 exactly and 亩 no finite decimal of 平方米. */
  AREA("亩", "mu"),
  MASS("吨", "t"),
  ENERGY("吨标准煤", "tce"),
  /** Greenhouse gases, never added to goods. */
  EMISSION("吨二氧化碳当量", "t CO₂e"),
  POWER("千瓦", "kW"),
  APPARENT_POWER("千伏安", "kVA"),
  VOLTAGE("千伏", "kV"),
  ELECTRICITY("千瓦时", "kWh"),
  VOLUME("立方米", "m³"),
  /** Shares and rates; the base is the fraction 1, so 24.3 % is 0.243. */
  RATIO("", "fraction"),
  /** Differences of shares; 1 百分点 is 0.01. */
  POINTS("", "fraction points"),
  MULTIPLE("倍", "times"),
  RANK("位", "rank"),
  INDEX("指数", "index points"),
  LENGTH("米", "m"),
  DURATION("天", "days"),
  /** Kept apart from days, since a year has no fixed number of them; the base is the month. */
  MONTHS("个月", "months"),
  /** Money per land; the base is 元/平方米, because 万元/亩 is 15 of them exactly. */
  MONEY_PER_AREA("元/平方米", "CNY per m²"),
  MONEY_PER_PERSON("元/人", "CNY per person"),
  MONEY_PER_MASS("元/吨", "CNY per t"),
  /** Energy per output, 单位产值能耗. */
  ENERGY_PER_MONEY("吨标准煤/元", "tce per CNY"),
  VOLUME_PER_MONEY("立方米/元", "m³ per CNY"),
  ELECTRICITY_PER_MONEY("千瓦时/元", "kWh per CNY"),
  MASS_PER_MONEY("吨/元", "t per CNY"),
  COUNT_PER_PERSON("个/人", "items per person"),
  NONE("", "");

  private final String baseSymbol;
  private final String baseEnglish;

  Dimension(String baseSymbol, String baseEnglish) {
    this.baseSymbol = baseSymbol;
    this.baseEnglish = baseEnglish;
  }

  public String baseSymbol() {
    return baseSymbol;
  }

  public String baseEnglish() {
    return baseEnglish;
  }

  /** Whether such figures are counted one by one, so that a whole number is exact. */
  public boolean isCounted() {
    return this == COUNT || this == PERSONS || this == RANK;
  }
}
