package org.gouji.samples;

import static org.gouji.samples.Headings.AREA;
import static org.gouji.samples.Headings.PROVINCE_ROW;
import static org.gouji.samples.Headings.REVENUE;
import static org.gouji.samples.SampleName.PROVINCE;
import static org.gouji.samples.Trap.about;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Revenue of two years and of the months of a third, 营业收入. */
final class ProvinceRevenue {
  private static final String REVENUE_2021 = "2021年规上工业营业收入(亿元)";
  private static final String REVENUE_2022 = "2022年规上工业营业收入(亿元)";
  private static final String REVENUE_GROWTH = "2022年规上工业营业收入同比增速(%)";
  private static final String REAL_GROWTH = "2022年工业增加值同比增速(%)";

  private final List<Trap> traps;

  ProvinceRevenue(List<Trap> traps) {
    this.traps = traps;
  }

  List<Table> tables() {
    return List.of(growth(), months());
  }

  private Table growth() {
    Table table =
        CityRows.byCity(
            new Table(
                "表2水平与增速",
                "四川省规上工业营业收入及增速",
                "",
                AREA,
                REVENUE_2021,
                REVENUE_2022,
                REVENUE_GROWTH,
                REAL_GROWTH),
            ProvinceRevenue::growthRow);
    CityRows.summed(table, REVENUE_2022);
    String beforeLast = Place.CITIES.get(Place.CITIES.size() - 2).name();
    table.sum(PROVINCE_ROW, REVENUE_2021, CityRows.first(), beforeLast);
    BigDecimal total =
        Economy.growth(
            table.value(PROVINCE_ROW, REVENUE_2022), table.value(PROVINCE_ROW, REVENUE_2021));
    table.put(PROVINCE_ROW, REVENUE_GROWTH, CityRows.number(total));
    table.put(PROVINCE_ROW, REAL_GROWTH, Content.number("3.8"));
    table.note("工业增加值增速按可比价计算,营业收入增速按现价计算。");
    growthTraps(table);
    return table;
  }

  private static Content[] growthRow(Place city) {
    BigDecimal now = Economy.revenue(city);
    BigDecimal before = Economy.revenueBefore(city);
    BigDecimal real = Economy.level("real", city, Economy.HUNDRED, 2, 7, 1);
    return new Content[] {
      CityRows.number(before),
      CityRows.number(now),
      CityRows.number(Economy.growth(now, before)),
      CityRows.number(real)
    };
  }

  private void growthTraps(Table table) {
    traps.add(
        Trap.planted(
                "sum-range-too-short", "合计公式漏掉最后一行凉山州", "A SUM range that leaves out the last row")
            .in(PROVINCE, table, table.at(PROVINCE_ROW, REVENUE_2021))
            .what("公式只加到甘孜州")
            .expect(
                "ARI-001",
                "violated",
                about("510000", "above_scale_revenue", "2021", "cause", "missing_term"))
            .also("FRM-007", "violated"));
    BigDecimal leshan = table.value("乐山市", REVENUE_GROWTH);
    table.put("乐山市", REVENUE_GROWTH, CityRows.number(leshan.add(new BigDecimal("4.0"))));
    traps.add(
        Trap.planted(
                "growth-does-not-follow", "乐山市增速与两年水平不符", "Growth does not follow from the levels")
            .in(PROVINCE, table, table.at("乐山市", REVENUE_GROWTH))
            .what("应为 %s%%,多填 4.0 个百分点".formatted(leshan))
            .expect("ARI-020", "violated", about("511100", "above_scale_revenue_growth", "2022")));
    traps.add(
        Trap.guard("guard-growth-rounding", "增速由四舍五入的水平推算,差在末位之内", "Growth within rounding")
            .in(PROVINCE, table, table.at("绵阳市", REVENUE_GROWTH))
            .what("增速保留一位小数")
            .silent());
    traps.add(
        Trap.guard("guard-real-growth", "可比价增速不由现价水平推出", "Real growth is not nominal growth")
            .in(PROVINCE, table, table.at("宜宾市", REAL_GROWTH), table.at("成都市", REAL_GROWTH))
            .what("工业增加值增速按可比价")
            .silent());
  }

  private Table months() {
    String[] headers =
        Stream.concat(
                Stream.of(AREA),
                Stream.of(2, 3, 4, 5, 6).map(month -> Headings.until(month, REVENUE)))
            .toArray(String[]::new);
    Table table =
        CityRows.byCity(
            new Table("表3月度累计", "四川省2023年1—6月规上工业营业收入", "亿元", headers), ProvinceRevenue::monthRow);
    table.made("2023年7月14日");
    String may = Headings.until(5, REVENUE);
    String guangyuan = table.value("广元市", may).toPlainString();
    table.put("广元市", may, Content.words(guangyuan));
    table.headers().stream().skip(1).forEach(header -> CityRows.summed(table, header));
    traps.add(
        Trap.planted(
                "text-number-left-out-of-sum", "广元市1—5月为文本,合计公式没有加进去", "SUM skips a text number")
            .in(PROVINCE, table, table.at("广元市", may), table.at(PROVINCE_ROW, may))
            .what("文本 \"%s\"".formatted(guangyuan))
            .expect("FRM-001", "violated")
            .also("FRM-013", "violated")
            .also(
                "ARI-001",
                "violated",
                about("510000", "above_scale_revenue", "2023-01/05", "cause", "missing_term")));
    return table;
  }

  private static Content[] monthRow(Place city) {
    BigDecimal year = Economy.revenue(city);
    int[] shares = {14, 23, 31, 40, 49};
    Content[] cells = new Content[shares.length];
    for (int at = 0; at < shares.length; at++) {
      cells[at] =
          CityRows.number(Economy.level("m" + at, city, year, shares[at], shares[at] + 1, 1));
    }
    return cells;
  }
}
