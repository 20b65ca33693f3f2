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
  AREA("平方米", "m²"),
  MASS("吨", "t"),
  ENERGY("吨标准煤", "tce"),
  POWER("千瓦", "kW"),
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
  YEARS("年", "years"),
  /** Money per land, base 元/平方米. */
  MONEY_PER_AREA("元/平方米", "CNY per m²"),
  MONEY_PER_PERSON("元/人", "CNY per person"),
  /** Energy per output, base 吨标准煤/元. */
  ENERGY_PER_MONEY("吨标准煤/元", "tce per CNY"),
  VOLUME_PER_MONEY("立方米/元", "m³ per CNY"),
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
