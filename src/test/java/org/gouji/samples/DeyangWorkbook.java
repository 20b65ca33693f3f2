package org.gouji.samples;

import static org.gouji.samples.CityTables.state;
import static org.gouji.samples.Headings.ENTERPRISES;
import static org.gouji.samples.Headings.LAST_YEAR;
import static org.gouji.samples.Headings.REVENUE;
import static org.gouji.samples.Headings.THIS_YEAR;
import static org.gouji.samples.SampleName.DEYANG;
import static org.gouji.samples.Trap.about;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Deyang's report, 德阳市报表. */
final class DeyangWorkbook {
  private static final String ELECTRICITY = "工业用电量";

  private final CityTables tables =
      new CityTables(Place.city("德阳市"), Place.DEYANG, Headings.TOTAL_ROW);
  private final List<Trap> traps = new ArrayList<>();

  Sample sample() {
    List<Table> sheets = List.of(indicators(), districts(), industries(), electricity());
    return new Sample(new SampleFile(DEYANG, "德阳市经济和信息化局", "2023年2月13日", sheets), traps);
  }

  private Table indicators() {
    Place city = tables.city();
    BigDecimal before = Economy.valueAdded(city).subtract(new BigDecimal("86.0"));
    BigDecimal stated = Economy.aboveScaleValueAdded(city).subtract(new BigDecimal("7.7"));
    Table table = tables.indicators();
    state(table, "工业增加值", "亿元", Economy.valueAdded(city).toPlainString(), before.toPlainString());
    state(
        table,
        "规上工业增加值",
        "亿元",
        stated.toPlainString(),
        before.add(new BigDecimal("24.3")).toPlainString());
    state(table, "规上工业企业数", "家", Economy.enterprises(city).toPlainString(), "—");
    state(table, "规上工业营业收入", "亿元", Economy.revenue(city).toPlainString(), "—");
    state(table, "企业上云率", "%", "103.6", "58.2");
    traps.add(
        Trap.planted(
                "restated-in-two-workbooks",
                "德阳市规上工业增加值省市两表不同",
                "City and province state it differently")
            .in(DEYANG, table, table.at("规上工业增加值", THIS_YEAR))
            .what("省表1比市表多 7.7 亿元")
            .expect("AGR-001", "violated", about("510600", "above_scale_value_added", "2022")));
    traps.add(
        Trap.planted(
                "above-scale-exceeds-all", "2021年规上工业增加值大于全部工业增加值", "The subset exceeds the whole")
            .in(DEYANG, table, table.at("规上工业增加值", LAST_YEAR))
            .what("比全部工业增加值多 24.3 亿元")
            .expect("ARI-004", "violated", about("510600", "above_scale_value_added", "2021")));
    traps.add(
        Trap.planted("share-over-hundred", "企业上云率超过100%", "A share above 100 %")
            .in(DEYANG, table, table.at("企业上云率", THIS_YEAR))
            .what("103.6%")
            .expect("PLA-002", "violated", about("510600", "cloud_adoption", "2022")));
    return table;
  }

  private Table districts() {
    Place city = tables.city();
    Table table =
        tables.byDistrict(
            "分区县",
            "德阳市2022年分区(市)县规上工业主要指标",
            "亿元",
            List.of(ENTERPRISES, REVENUE),
            List.of(Economy.enterprises(city), Economy.revenue(city)));
    BigDecimal right = table.value("广汉市", REVENUE);
    table.put("广汉市", REVENUE, CityRows.number(CityRows.inTenThousands(right)));
    traps.add(
        Trap.planted("unit-slip-district", "广汉市营业收入按万元填报", "A district typed in 万元 under 亿元")
            .in(DEYANG, table, table.at("广汉市", REVENUE))
            .what("应为 %s 亿元".formatted(right))
            .expect(
                "ARI-001",
                "violated",
                about("510600", "above_scale_revenue", "2022", "cause", "unit_slip")));
    return table;
  }

  private Table industries() {
    Table table = tables.sections("分行业");
    String inside = "其中:高技术制造业";
    BigDecimal all = table.value("制造业", ENTERPRISES);
    table.put(inside, ENTERPRISES, new Content.Number(all.add(BigDecimal.valueOf(34))));
    traps.add(
        Trap.planted("of-which-exceeds-whole", "其中数大于制造业总数", "An 其中 row above its whole")
            .in(DEYANG, table, table.at(inside, ENTERPRISES))
            .what("高技术制造业比制造业多 34 家")
            .expect("ARI-002", "violated", "region", "510600", "period", "2022"));
    return table;
  }

  private Table electricity() {
    Table table = tables.withoutTotal("工业用电", "德阳市2022年分区(市)县工业用电情况", "", List.of(ELECTRICITY));
    tables.fill(
        table, List.of(Economy.split(ELECTRICITY, new BigDecimal("128.46"), Place.DEYANG, 2)));
    traps.add(
        Trap.planted("unit-missing", "工业用电量没有计量单位", "No unit anywhere")
            .in(DEYANG, table, table.at(tables.firstDistrict(), ELECTRICITY))
            .what("标题、表头、单位行都没有单位")
            .expect("FRM-002", "violated"));
    return table;
  }
}
