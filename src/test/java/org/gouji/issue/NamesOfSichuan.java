package org.gouji.issue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;

/** A handful of names for tests, so that they need no code lists. */
public final class NamesOfSichuan implements Names {
  public static final UnitOfMeasure YI_YUAN =
      new UnitOfMeasure("亿元", "CNY 100 million", Dimension.MONEY, new BigDecimal("100000000"));
  public static final UnitOfMeasure PERCENT =
      new UnitOfMeasure("%", "%", Dimension.RATIO, new BigDecimal("0.01"));
  public static final UnitOfMeasure FIRMS =
      new UnitOfMeasure("家", "firms", Dimension.COUNT, BigDecimal.ONE);

  private static final Map<String, Bilingual> NAMES =
      Map.of(
          "510000", new Bilingual("四川省", "Sichuan"),
          "510100", new Bilingual("成都市", "Chengdu"),
          "511400", new Bilingual("眉山市", "Meishan"),
          "electronics", new Bilingual("电子信息产业", "electronic information industry"),
          "lithium", new Bilingual("成眉锂电产业集群", "Chengdu–Meishan lithium battery cluster"),
          "industrial_value_added", new Bilingual("工业增加值", "industrial value added"),
          "industrial_share_of_gdp", new Bilingual("工业增加值占地区生产总值比重", "industry's share of GDP"),
          "industry_scale", new Bilingual("产业规模", "scale of the industry"),
          "high_tech_firms", new Bilingual("高新技术企业数", "high-tech enterprises"),
          "contract_value", new Bilingual("技术合同成交额", "technology contract turnover"));

  @Override
  public String region(String code, Language language) {
    return name(code, language);
  }

  @Override
  public String industry(String code, Language language) {
    return name(code, language);
  }

  @Override
  public String cluster(String code, Language language) {
    return name(code, language);
  }

  @Override
  public String indicator(String code, Language language) {
    return name(code, language);
  }

  @Override
  public String scope(String code, Language language) {
    return name(code, language);
  }

  @Override
  public Optional<UnitOfMeasure> unit(String symbol) {
    return List.of(YI_YUAN, PERCENT, FIRMS).stream()
        .filter(unit -> unit.symbol().equals(symbol))
        .findFirst();
  }

  private static String name(String code, Language language) {
    return Optional.ofNullable(NAMES.get(code)).map(name -> name.in(language)).orElse(code);
  }
}
