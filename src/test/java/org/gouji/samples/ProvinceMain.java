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
import static org.gouji.samples.Trap.about;

import java.math.BigDecimal;
import java.util.List;

/** The main indicators of the cities side by side, 主要指标. */
final class ProvinceMain {
  private final List<Trap> traps;

  ProvinceMain(List<Trap> traps) {
    this.traps = traps;
  }

  Table table() {
    Table table =
        CityRows.byCity(
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
            ProvinceMain::mainRow);
    loss(table);
    CityRows.typed(table, VALUE_ADDED, "0.3");
    CityRows.typed(table, ABOVE_SCALE, "13.5");
    CityRows.typed(table, ENTERPRISES, "1");
    CityRows.typed(table, REVENUE, "0.0");
    CityRows.typed(table, PROFIT, "-0.4");
    margin(table, PROVINCE_ROW);
    mainTraps(table);
    return table;
  }

  private static Content[] mainRow(Place city) {
    BigDecimal revenue = Economy.revenue(city);
    BigDecimal profit = Economy.profit(city);
    return new Content[] {
      CityRows.number(Economy.valueAdded(city)),
      CityRows.number(Economy.aboveScaleValueAdded(city)),
      CityRows.number(Economy.enterprises(city)),
      CityRows.number(revenue),
      CityRows.number(profit),
      CityRows.number(Economy.percent(profit, revenue))
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
    table.put(place, MARGIN, CityRows.number(margin));
  }

  private void mainTraps(Table table) {
    BigDecimal yibin = table.value("宜宾市", VALUE_ADDED);
    table.put("宜宾市", VALUE_ADDED, CityRows.number(CityRows.inTenThousands(yibin)));
    traps.add(
        Trap.planted(
                "unit-slip-city-row", "宜宾市工业增加值按万元填报", "Yibin's value added typed in 万元 under 亿元")
            .in(PROVINCE, table, table.at("宜宾市", VALUE_ADDED))
            .what("应为 %s 亿元,填成万元数".formatted(yibin))
            .expect(
                "ARI-001",
                "violated",
                about("510000", "industrial_value_added", "2022", "cause", "unit_slip"))
            .also("AGR-001", "violated", about("511500", "industrial_value_added", "2022")));
    sumTraps(table);
    cellTraps(table);
    guards(table);
  }

  private void sumTraps(Table table) {
    traps.add(
        Trap.planted(
                "sum-beyond-rounding", "全省数比各市州之和多13.5亿元,超出四舍五入", "Total off by more than rounding")
            .in(PROVINCE, table, table.at(PROVINCE_ROW, ABOVE_SCALE))
            .what("全省数 = 21 市州之和 + 13.5;四舍五入最多相差 1.1")
            .expect("ARI-001", "violated", about("510000", "above_scale_value_added", "2022")));
    traps.add(
        Trap.planted("count-off-by-one", "规上工业企业数合计多1家", "Exact counts whose total is one too many")
            .in(PROVINCE, table, table.at(PROVINCE_ROW, ENTERPRISES))
            .what("全省数 = 21 市州之和 + 1;家数没有四舍五入")
            .expect("ARI-001", "violated", about("510000", "above_scale_enterprises", "2022")));
  }

  private void cellTraps(Table table) {
    BigDecimal nanchong = table.value("南充市", MARGIN);
    table.put("南充市", MARGIN, CityRows.number(nanchong.add(new BigDecimal("1.8"))));
    traps.add(
        Trap.planted("margin-does-not-follow", "南充市利润率与利润、营业收入不符", "Margin does not follow")
            .in(PROVINCE, table, table.at("南充市", MARGIN))
            .what("应为 %s%%,填成多 1.8 个百分点".formatted(nanchong))
            .expect("ARI-010", "violated", about("511300", "above_scale_profit_margin", "2022")));
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
}
