package org.gouji.samples;

import static org.gouji.samples.CityRows.byCity;
import static org.gouji.samples.CityRows.number;
import static org.gouji.samples.Headings.AREA;
import static org.gouji.samples.Headings.PROVINCE_ROW;
import static org.gouji.samples.SampleName.PROVINCE;
import static org.gouji.samples.Trap.about;

import java.math.BigDecimal;
import java.util.List;

/** Enterprises counted by city, 企业培育. */
final class ProvinceCounts {
  private static final String NEW = "新增规上工业企业数(家)";
  private static final String GIANTS = "国家级专精特新“小巨人”企业数(家)";
  private static final String CHAMPIONS = "制造业单项冠军数(家)";
  private static final String SPECIALISED = "省级专精特新中小企业数(家)";
  private static final String PATENTS = "有效发明专利数(件)";
  private static final String HIGH_TECH = "国家高新技术企业数(家)";

  private final List<Trap> traps;

  ProvinceCounts(List<Trap> traps) {
    this.traps = traps;
  }

  List<Table> tables() {
    return List.of(growing(), innovating(), highTech());
  }

  private Table growing() {
    Table table =
        byCity(
            new Table("表4企业培育", "四川省2022年企业培育情况", "家", AREA, NEW, GIANTS, CHAMPIONS),
            city ->
                new Content[] {
                  number(Economy.level("new", city, Economy.enterprises(city), 5, 9, 0)),
                  number(Economy.level("giants", city, city.weight(), 2, 5, 0)),
                  number(Economy.level("champions", city, city.weight(), 0, 1, 0))
                });
    String missing = "甘孜藏族自治州";
    table.put(missing, CHAMPIONS, Content.words("—"));
    CityRows.typed(table, NEW, "-41");
    CityRows.summed(table, GIANTS);
    CityRows.summed(table, CHAMPIONS);
    traps.add(
        Trap.planted("stale-total", "新增企业数合计是旧数,旁列均为公式", "A total typed from an earlier version")
            .in(PROVINCE, table, table.at(PROVINCE_ROW, NEW))
            .what("合计比各市州之和少 41,且为手工录入")
            .expect("FRM-007", "suspicious")
            .also("ARI-001", "violated", about("510000", "new_above_scale_enterprises", "2022")));
    traps.add(
        Trap.guard("guard-missing-is-not-zero", "“—”是缺失,不是0,也不是文本数字", "A missing mark is not zero")
            .in(PROVINCE, table, table.at(missing, CHAMPIONS), table.at(PROVINCE_ROW, CHAMPIONS))
            .what("合计最多判为无法判定")
            .silent());
    traps.add(
        Trap.guard("guard-new-and-total", "新增数不等于总数", "Newly named is not the total")
            .in(PROVINCE, table, table.at("成都市", GIANTS))
            .what("成都市总数 288 家,新增 86 家")
            .silent());
    return table;
  }

  private Table innovating() {
    Table table =
        byCity(
            new Table("表5创新主体", "四川省2022年创新主体情况", "", AREA, SPECIALISED, PATENTS),
            city ->
                new Content[] {
                  number(Economy.level("specialised", city, city.weight(), 20, 43, 0)),
                  number(Economy.level("patents", city, city.weight(), 300, 900, 0))
                });
    CityRows.typed(table, SPECIALISED, "0");
    CityRows.typed(table, PATENTS, "0");
    BigDecimal right = table.value("泸州市", SPECIALISED);
    BigDecimal wrong = lastDigitsSwapped(right);
    table.put("泸州市", SPECIALISED, number(wrong));
    traps.add(
        Trap.planted("transposed-digits", "泸州市家数末两位颠倒", "Transposed digits")
            .in(PROVINCE, table, table.at("泸州市", SPECIALISED))
            .what("应为 %s,填成 %s".formatted(right, wrong))
            .expect(
                "ARI-001",
                "violated",
                about("510000", "specialised_smes", "2022", "cause", "transposed_digits")));
    return table;
  }

  private static BigDecimal lastDigitsSwapped(BigDecimal count) {
    String digits = count.toPlainString();
    int end = digits.length();
    String swapped = digits.substring(0, end - 2) + digits.charAt(end - 1) + digits.charAt(end - 2);
    if (swapped.equals(digits)) {
      throw new IllegalStateException(digits + " does not change when its last digits are swapped");
    }
    return new BigDecimal(swapped);
  }

  private Table highTech() {
    Table table = new Table("表6高新技术企业", "四川省2022年分市州国家高新技术企业数", "家", AREA, HIGH_TECH);
    Place.CITIES.stream()
        .filter(city -> !city.name().equals("巴中市"))
        .forEach(
            city ->
                table.row(
                    city.name(),
                    number(Economy.level("hightech", city, city.weight(), 40, 95, 0))));
    traps.add(
        Trap.planted("city-missing", "分市州表缺巴中市", "A by-city table without one city")
            .in(PROVINCE, table, table.at("资阳市", AREA))
            .what("只列 20 个市州,缺巴中市")
            .expect("CAS-005", "violated", "region", "510000"));
    return table;
  }
}
