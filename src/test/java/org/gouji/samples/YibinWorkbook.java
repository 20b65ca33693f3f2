package org.gouji.samples;

import static org.gouji.samples.CityTables.state;
import static org.gouji.samples.Headings.DISTRICT;
import static org.gouji.samples.Headings.ENTERPRISES;
import static org.gouji.samples.Headings.REVENUE;
import static org.gouji.samples.Headings.THIS_YEAR;
import static org.gouji.samples.SampleName.YIBIN;
import static org.gouji.samples.Trap.about;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Yibin's report, 宜宾市报表. */
final class YibinWorkbook {
  private static final String INVESTMENT = "工业投资";
  private static final String PROFIT = "规上工业利润总额";

  private final CityTables tables =
      new CityTables(Place.city("宜宾市"), Place.YIBIN, Headings.CITY_ROW);
  private final List<Trap> traps = new ArrayList<>();

  Sample sample() {
    List<Table> sheets =
        List.of(indicators(), districts(), tables.sections("分行业"), investment(), profit());
    return new Sample(new SampleFile(YIBIN, "宜宾市经济和信息化局", "2023年2月9日", sheets), traps);
  }

  private Table indicators() {
    Place city = tables.city();
    BigDecimal valueAdded = Economy.valueAdded(city);
    BigDecimal gdp = new BigDecimal("3427.8");
    Table table = tables.indicators();
    state(table, "地区生产总值", "亿元", gdp.toPlainString(), "—");
    state(table, "工业增加值", "亿元", valueAdded.toPlainString(), "—");
    state(table, "工业增加值占GDP比重", "%", Economy.percent(valueAdded, gdp).toPlainString(), "—");
    state(table, "规上工业企业数", "家", Economy.enterprises(city).toPlainString(), "—");
    state(
        table,
        "规上工业营业收入",
        "亿元",
        Economy.revenue(city).toPlainString(),
        Economy.revenueBefore(city).toPlainString());
    state(table, "亏损企业数", "家", "-15", "—");
    traps.add(
        Trap.planted("negative-count", "亏损企业数为负", "A negative count")
            .in(YIBIN, table, table.at("亏损企业数", THIS_YEAR))
            .what("-15 家")
            .expect("PLA-003", "violated", about("511500", "loss_making_enterprises", "2022")));
    return table;
  }

  private Table districts() {
    Place city = tables.city();
    Table table =
        tables.byDistrict(
            "分区县",
            "宜宾市2022年分区(县)规上工业主要指标",
            "亿元",
            List.of(ENTERPRISES, REVENUE),
            List.of(Economy.enterprises(city), Economy.revenue(city)));
    tables.sumAll(table);
    table.rename("翠屏区", "翠萍区");
    traps.add(
        Trap.planted("unknown-region", "翠屏区误写为翠萍区", "A district that does not exist")
            .in(YIBIN, table, table.at("翠屏区", DISTRICT))
            .what("行政区划表中没有翠萍区")
            .expect("FRM-008", "violated"));
    return table;
  }

  private Table investment() {
    List<String> headers = CityTables.monthHeaders(INVESTMENT, 2, 3, 4, 5, 6);
    Table table = months("月度投资", INVESTMENT, headers, new BigDecimal("268.5"));
    BigDecimal april = table.value("南溪区", headers.get(2));
    BigDecimal may = april.subtract(new BigDecimal("0.6"));
    table.put("南溪区", headers.get(3), new Content.Number(may));
    tables.sumAll(table);
    traps.add(
        Trap.planted("cumulative-falls", "南溪区1—5月累计投资比1—4月少0.6亿元", "A cumulative value that falls")
            .in(YIBIN, table, table.at("南溪区", headers.get(3)))
            .what("1—4月 %s,1—5月 %s".formatted(april, may))
            .expect("PLA-004", "violated", "region", "511503", "period", "2023-01/05"));
    return table;
  }

  private Table profit() {
    List<String> headers = CityTables.monthHeaders(PROFIT, 2, 3, 4, 5, 6);
    Table table = months("月度利润", PROFIT, headers, new BigDecimal("152.4"));
    BigDecimal april = table.value("屏山县", headers.get(2));
    table.put("屏山县", headers.get(3), new Content.Number(april.subtract(new BigDecimal("0.2"))));
    tables.sumAll(table);
    traps.add(
        Trap.guard(
                "guard-profit-may-fall",
                "累计利润可以下降:当月亏损",
                "Cumulative profit falls in a month of loss")
            .in(YIBIN, table, table.at("屏山县", headers.get(3)))
            .what("1—5月比1—4月少 0.2 亿元")
            .silent());
    return table;
  }

  private Table months(String sheet, String measure, List<String> headers, BigDecimal last) {
    List<Map<String, BigDecimal>> months =
        tables.months(measure, last, 1, List.of(26, 43, 60, 79, 100));
    Table table =
        tables.byDistrict(
            sheet,
            "宜宾市2023年1—6月分区(县)" + measure,
            "亿元",
            headers,
            headers.stream().map(header -> last).toList());
    table.made("2023年7月10日");
    for (int at = 0; at < headers.size(); at++) {
      String header = headers.get(at);
      months.get(at).forEach((name, value) -> table.put(name, header, new Content.Number(value)));
    }
    return table;
  }
}
