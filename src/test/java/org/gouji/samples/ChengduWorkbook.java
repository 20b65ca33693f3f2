package org.gouji.samples;

import static org.gouji.samples.CityTables.state;
import static org.gouji.samples.Headings.CITY_ROW;
import static org.gouji.samples.Headings.ENTERPRISES;
import static org.gouji.samples.Headings.PROFIT;
import static org.gouji.samples.Headings.REVENUE;
import static org.gouji.samples.Headings.THIS_YEAR;
import static org.gouji.samples.SampleName.CHENGDU;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Chengdu's report, 成都市报表: the figures the city published for 2022 and nothing planted but pairs
 * that look alike and are right.
 */
final class ChengduWorkbook {
  private static final String INVESTMENT = "工业投资";

  private final CityTables tables = new CityTables(Place.city("成都市"), Place.CHENGDU, CITY_ROW);
  private final List<Trap> traps = new ArrayList<>();

  Sample sample() {
    List<Table> sheets = List.of(indicators(), districts(), tables.sections("分行业"), months());
    return new Sample(new SampleFile(CHENGDU, "成都市经济和信息化局", "2023年2月10日", sheets), traps);
  }

  private Table indicators() {
    Table table = tables.indicators();
    state(table, "工业增加值", "亿元", "5067", "—");
    state(table, "工业增加值占GDP比重", "%", "24.3", "—");
    state(table, "规上工业企业营业收入", "万亿元", "1.73", "—");
    state(table, "规上工业企业利润", "亿元", "1141.3", "1047.1");
    state(table, "规上工业企业利润同比增速", "%", "9.0", "—");
    state(table, "规上工业企业利润率", "%", "6.6", "—");
    state(table, "规上企业数", "家", "4114", "—");
    state(table, "国家高新技术企业数", "万家", "1.14", "—");
    state(table, "国家级专精特新“小巨人”企业数", "家", "288", "—");
    state(table, "国家级专精特新“小巨人”企业新增数", "家", "86", "—");
    state(table, "技术合同成交额", "亿元", "超1400", "—");
    state(table, "数字化研发设计工具普及率", "%", "90.5", "—");
    state(table, "重点用能行业企业节能监察覆盖率", "%", "100", "—");
    state(table, "常住人口", "万人", "2126.8", "—");
    state(table, "城镇常住人口", "万人", "1699.1", "—");
    state(table, "常住人口城镇化率", "%", "79.9", "—");
    state(table, "户籍人口", "万人", "1571.6", "—");
    table.note("2022年列为成都市公开数据;2021年利润由公开的增速推算。");
    guards(table);
    return table;
  }

  private void guards(Table table) {
    traps.add(
        guard("guard-over-4000", "突破4000家与4114家是同一个数", "Over 4000 and 4114 are one quantity")
            .in(CHENGDU, table, table.at("规上企业数", THIS_YEAR))
            .what("规划中既写突破4000家,又写达到4114家")
            .silent());
    traps.add(
        guard("guard-residents", "常住人口与户籍人口是两个口径", "Resident and registered population differ")
            .in(CHENGDU, table, table.at("常住人口", THIS_YEAR), table.at("户籍人口", THIS_YEAR))
            .what("2126.8 万人与 1571.6 万人")
            .silent());
    traps.add(
        guard("guard-published-margin", "1141.3亿元与1.73万亿元得出6.6%", "The published margin follows")
            .in(CHENGDU, table, table.at("规上工业企业利润率", THIS_YEAR))
            .what("6.58%—6.62%,在 6.55%—6.65% 之内")
            .silent());
    traps.add(
        guard("guard-published-growth", "1141.3对1047.1增长9.0%", "The published growth follows")
            .in(CHENGDU, table, table.at("规上工业企业利润同比增速", THIS_YEAR))
            .what("8.99%,保留一位小数为 9.0%")
            .silent());
    traps.add(
        guard("guard-words-with-number", "“超1400”是下限,不是文本型数字", "A bound in words is no text number")
            .in(CHENGDU, table, table.at("技术合同成交额", THIS_YEAR))
            .what("文本 超1400")
            .silent());
    traps.add(
        guard("guard-duty-met", "节能监察覆盖率100%已达到", "A coverage duty that is met")
            .in(CHENGDU, table, table.at("重点用能行业企业节能监察覆盖率", THIS_YEAR))
            .what("规划要求 100%")
            .silent());
    traps.add(
        guard("guard-ten-thousands-of-firms", "1.14万家与11427家是同一个数", "1.14万家 and 11427 agree")
            .in(CHENGDU, table, table.at("国家高新技术企业数", THIS_YEAR))
            .what("省表6填 11427 家")
            .silent());
  }

  private static Trap guard(String id, String chinese, String english) {
    return Trap.guard(id, chinese, english);
  }

  private Table districts() {
    Place city = tables.city();
    Table table =
        tables.byDistrict(
            "分区县",
            "成都市2022年分区(市)县规上工业主要指标",
            "亿元",
            List.of(ENTERPRISES, REVENUE, PROFIT),
            List.of(Economy.enterprises(city), Economy.revenue(city), Economy.profit(city)));
    tables.sumAll(table);
    return table;
  }

  private Table months() {
    List<String> headers = CityTables.monthHeaders(INVESTMENT, 2, 3, 4, 5, 6);
    Table table =
        tables.byDistrict(
            "月度累计",
            "成都市2023年1—6月分区(市)县工业投资",
            "亿元",
            headers,
            List.of(
                amount("240.3"),
                amount("391.8"),
                amount("548.2"),
                amount("719.6"),
                amount("905.7")));
    table.made("2023年7月12日");
    raiseEachMonth(table, headers);
    tables.sumAll(table);
    traps.add(
        guard("guard-cumulative-rises", "累计数逐月上升", "A cumulative series that rises")
            .in(CHENGDU, table, table.at(CITY_ROW, headers.get(4)))
            .what("1—2月至1—6月")
            .silent());
    return table;
  }

  /** The cut depends on the header, so a later month is made of the first one's proportions. */
  private void raiseEachMonth(Table table, List<String> headers) {
    for (int at = 1; at < headers.size(); at++) {
      BigDecimal now = table.value(CITY_ROW, headers.get(at));
      var parts = Economy.split(headers.get(0), now, Place.CHENGDU, 1);
      String header = headers.get(at);
      parts.forEach((name, part) -> table.put(name, header, new Content.Number(part)));
    }
  }

  private static BigDecimal amount(String value) {
    return new BigDecimal(value);
  }
}
