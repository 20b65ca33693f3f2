package org.gouji.samples;

import static org.gouji.samples.Headings.ABOVE_SCALE;
import static org.gouji.samples.Headings.AREA;
import static org.gouji.samples.Headings.ENTERPRISES;
import static org.gouji.samples.Headings.MARGIN;
import static org.gouji.samples.Headings.PROFIT;
import static org.gouji.samples.Headings.PROVINCE_ROW;
import static org.gouji.samples.Headings.REVENUE;
import static org.gouji.samples.Headings.VALUE_ADDED;
import static org.gouji.samples.SampleName.PROVINCE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The provincial summary: what the cities report, side by side, 全省汇总. */
final class ProvinceWorkbook {
  private static final String REVENUE_2021 = "2021年规上工业营业收入(亿元)";
  private static final String REVENUE_2022 = "2022年规上工业营业收入(亿元)";
  private static final String REVENUE_GROWTH = "2022年规上工业营业收入同比增速(%)";
  private static final String REAL_GROWTH = "2022年工业增加值同比增速(%)";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final List<Trap> traps = new ArrayList<>();

  Sample sample() {
    ProvinceCounts counts = new ProvinceCounts(traps);
    ProvinceInvestment investment = new ProvinceInvestment(traps);
    List<Table> tables =
        Stream.of(
                Stream.of(main(), growth(), months()),
                counts.tables().stream(),
                investment.tables().stream())
            .flatMap(each -> each)
            .toList();
    List<String> remarks =
        List.of(
            OfficeWriter.NOTE,
            "一、本表由各市(州)报送数据汇总,全省数按未四舍五入的原始数计算。",
            "二、规上工业指年主营业务收入2000万元及以上的工业法人单位。");
    return new Sample(new SampleFile(PROVINCE, "四川省经济和信息化厅", "2023年2月15日", tables, remarks), traps);
  }

  /** A table with the province in the first row and the cities below it, the total still open. */
  static Table byCity(Table table, Function<Place, Content[]> cells) {
    Content[] open = new Content[table.headers().size() - 1];
    Arrays.fill(open, Content.number("0"));
    table.row(PROVINCE_ROW, open);
    Place.CITIES.forEach(city -> table.row(city.name(), cells.apply(city)));
    return table;
  }

  /** The total typed as a number: the cities' sum and a difference from rounding. */
  static void typed(Table table, String header, String difference) {
    BigDecimal total = table.added(header, first(), last()).add(new BigDecimal(difference));
    table.put(PROVINCE_ROW, header, new Content.Number(total));
  }

  static void summed(Table table, String header) {
    table.sum(PROVINCE_ROW, header, first(), last());
  }

  static String first() {
    return Place.CITIES.get(0).name();
  }

  static String last() {
    return Place.CITIES.get(Place.CITIES.size() - 1).name();
  }

  static Content number(BigDecimal value) {
    return new Content.Number(value);
  }

  private Table main() {
    Table table =
        byCity(
            new Table(
                "表1主要指标",
                "四川省2022年工业主要指标汇总表",
                "亿元",
                AREA,
                VALUE_ADDED,
                ABOVE_SCALE,
                ENTERPRISES,
                REVENUE,
                PROFIT,
                MARGIN),
            ProvinceWorkbook::mainRow);
    loss(table);
    typed(table, VALUE_ADDED, "0.3");
    typed(table, ABOVE_SCALE, "3.0");
    typed(table, ENTERPRISES, "1");
    typed(table, REVENUE, "0.0");
    typed(table, PROFIT, "-0.4");
    margin(table, PROVINCE_ROW);
    mainTraps(table);
    return table;
  }

  private static Content[] mainRow(Place city) {
    BigDecimal revenue = Economy.revenue(city);
    BigDecimal profit = Economy.profit(city);
    return new Content[] {
      number(Economy.valueAdded(city)),
      number(Economy.aboveScaleValueAdded(city)),
      number(Economy.enterprises(city)),
      number(revenue),
      number(profit),
      number(Economy.percent(profit, revenue))
    };
  }

  private void loss(Table table) {
    String place = "甘孜藏族自治州";
    table.put(place, PROFIT, Content.number("-0.8"));
    margin(table, place);
    traps.add(
        Trap.guard("guard-loss", "利润总额为负是亏损,不是错误", "A negative profit is a loss, not a mistake")
            .in(PROVINCE, table, table.at(place, PROFIT), table.at(place, MARGIN))
            .what("利润总额 -0.8 亿元,利润率随之为负")
            .silent());
  }

  private static void margin(Table table, String place) {
    BigDecimal margin = Economy.percent(table.value(place, PROFIT), table.value(place, REVENUE));
    table.put(place, MARGIN, number(margin));
  }

  private void mainTraps(Table table) {
    BigDecimal yibin = table.value("宜宾市", VALUE_ADDED);
    table.put("宜宾市", VALUE_ADDED, number(yibin.multiply(TEN_THOUSAND)));
    traps.add(
        Trap.planted(
                "unit-slip-city-row", "宜宾市工业增加值按万元填报", "Yibin's value added typed in 万元 under 亿元")
            .in(PROVINCE, table, table.at("宜宾市", VALUE_ADDED))
            .what("应为 %s 亿元,填成万元数".formatted(yibin))
            .expect(
                "ARI-001",
                "violated",
                "region",
                "510000",
                "indicator",
                "industrial_value_added",
                "period",
                "2022",
                "cause",
                "unit_slip")
            .also(
                "AGR-001",
                "violated",
                "region",
                "511500",
                "indicator",
                "industrial_value_added",
                "period",
                "2022"));
    sumTraps(table);
    cellTraps(table);
    guards(table);
  }

  private void sumTraps(Table table) {
    traps.add(
        Trap.planted(
                "sum-beyond-rounding", "全省数比各市州之和多3.0亿元,超出四舍五入", "Total off by more than rounding")
            .in(PROVINCE, table, table.at(PROVINCE_ROW, ABOVE_SCALE))
            .what("全省数 = 21 市州之和 + 3.0;四舍五入最多相差 1.1")
            .expect(
                "ARI-001",
                "violated",
                "region",
                "510000",
                "indicator",
                "above_scale_value_added",
                "period",
                "2022"));
    traps.add(
        Trap.planted("count-off-by-one", "规上工业企业数合计多1家", "Exact counts whose total is one too many")
            .in(PROVINCE, table, table.at(PROVINCE_ROW, ENTERPRISES))
            .what("全省数 = 21 市州之和 + 1;家数没有四舍五入")
            .expect(
                "ARI-001",
                "violated",
                "region",
                "510000",
                "indicator",
                "above_scale_enterprises",
                "period",
                "2022"));
  }

  private void cellTraps(Table table) {
    BigDecimal nanchong = table.value("南充市", MARGIN);
    table.put("南充市", MARGIN, number(nanchong.add(new BigDecimal("1.8"))));
    traps.add(
        Trap.planted("margin-does-not-follow", "南充市利润率与利润、营业收入不符", "Margin does not follow")
            .in(PROVINCE, table, table.at("南充市", MARGIN))
            .what("应为 %s%%,填成多 1.8 个百分点".formatted(nanchong))
            .expect(
                "ARI-010",
                "violated",
                "region",
                "511300",
                "indicator",
                "above_scale_profit_margin",
                "period",
                "2022"));
    String suining = table.value("遂宁市", MARGIN).toPlainString();
    table.put("遂宁市", MARGIN, Content.words(suining));
    traps.add(
        Trap.planted("text-number", "遂宁市利润率以文本存放", "A number kept as text")
            .in(PROVINCE, table, table.at("遂宁市", MARGIN))
            .what("文本 \"%s\"".formatted(suining))
            .expect("FRM-001", "violated"));
    table.put("巴中市", MARGIN, new Content.Broken("#REF!/E21*100"));
    traps.add(
        Trap.planted("broken-cell", "巴中市利润率公式引用失效", "A cell error")
            .in(PROVINCE, table, table.at("巴中市", MARGIN))
            .what("#REF!")
            .expect("FRM-006", "violated")
            .also("ARI-010", "undecidable", "region", "511900"));
  }

  private void guards(Table table) {
    traps.add(
        Trap.guard("guard-sum-rounding", "全省利润与各市州之和相差0.4,在四舍五入之内", "Sum differs only by rounding")
            .in(PROVINCE, table, table.at(PROVINCE_ROW, PROFIT))
            .what("全省数 = 21 市州之和 - 0.4")
            .silent());
    traps.add(
        Trap.guard("guard-trillion", "1.73万亿元与17296.4亿元是同一个数", "1.73万亿 and 17296.4 亿 agree")
            .in(PROVINCE, table, table.at("成都市", REVENUE))
            .what("成都市另表及规划填 1.73 万亿元")
            .silent());
  }

  private Table growth() {
    Table table =
        byCity(
            new Table(
                "表2水平与增速",
                "四川省规上工业营业收入及增速",
                "",
                AREA,
                REVENUE_2021,
                REVENUE_2022,
                REVENUE_GROWTH,
                REAL_GROWTH),
            ProvinceWorkbook::growthRow);
    summed(table, REVENUE_2022);
    String beforeLast = Place.CITIES.get(Place.CITIES.size() - 2).name();
    table.sum(PROVINCE_ROW, REVENUE_2021, first(), beforeLast);
    BigDecimal total =
        Economy.growth(
            table.value(PROVINCE_ROW, REVENUE_2022), table.value(PROVINCE_ROW, REVENUE_2021));
    table.put(PROVINCE_ROW, REVENUE_GROWTH, number(total));
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
      number(before), number(now), number(Economy.growth(now, before)), number(real)
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
                "region",
                "510000",
                "indicator",
                "above_scale_revenue",
                "period",
                "2021",
                "cause",
                "missing_term"));
    BigDecimal leshan = table.value("乐山市", REVENUE_GROWTH);
    table.put("乐山市", REVENUE_GROWTH, number(leshan.add(new BigDecimal("4.0"))));
    traps.add(
        Trap.planted(
                "growth-does-not-follow", "乐山市增速与两年水平不符", "Growth does not follow from the levels")
            .in(PROVINCE, table, table.at("乐山市", REVENUE_GROWTH))
            .what("应为 %s%%,多填 4.0 个百分点".formatted(leshan))
            .expect(
                "ARI-020",
                "violated",
                "region",
                "511100",
                "indicator",
                "above_scale_revenue_growth",
                "period",
                "2022"));
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
        byCity(
            new Table("表3月度累计", "四川省2023年1—6月规上工业营业收入", "亿元", headers), ProvinceWorkbook::monthRow);
    String may = Headings.until(5, REVENUE);
    String guangyuan = table.value("广元市", may).toPlainString();
    table.put("广元市", may, Content.words(guangyuan));
    table.headers().stream().skip(1).forEach(header -> summed(table, header));
    traps.add(
        Trap.planted(
                "text-number-left-out-of-sum", "广元市1—5月为文本,合计公式没有加进去", "SUM skips a text number")
            .in(PROVINCE, table, table.at("广元市", may), table.at(PROVINCE_ROW, may))
            .what("文本 \"%s\"".formatted(guangyuan))
            .expect("FRM-001", "violated")
            .also(
                "ARI-001",
                "violated",
                "region",
                "510000",
                "indicator",
                "above_scale_revenue",
                "period",
                "2023-01/05",
                "cause",
                "missing_term"));
    return table;
  }

  private static Content[] monthRow(Place city) {
    BigDecimal year = Economy.revenue(city);
    int[] shares = {14, 23, 31, 40, 49};
    Content[] cells = new Content[shares.length];
    for (int at = 0; at < shares.length; at++) {
      cells[at] = number(Economy.level("m" + at, city, year, shares[at], shares[at] + 1, 1));
    }
    return cells;
  }
}
