package org.gouji.samples;

import static org.gouji.samples.CityTables.state;
import static org.gouji.samples.Headings.CITY_ROW;
import static org.gouji.samples.Headings.ENTERPRISES;
import static org.gouji.samples.Headings.MARGIN;
import static org.gouji.samples.Headings.PROFIT;
import static org.gouji.samples.Headings.REVENUE;
import static org.gouji.samples.Headings.THIS_YEAR;
import static org.gouji.samples.SampleName.MEISHAN;
import static org.gouji.samples.Trap.about;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Meishan's report, 眉山市报表. */
final class MeishanWorkbook {
  private static final String UPGRADING = "技改投资";
  private static final String COUNTY = "仁寿县";

  private final CityTables tables = new CityTables(Place.city("眉山市"), Place.MEISHAN, CITY_ROW);
  private final List<Trap> traps = new ArrayList<>();

  Sample sample() {
    List<Table> sheets = List.of(indicators(), districts(), industries(), months());
    return new Sample(new SampleFile(MEISHAN, "眉山市经济和信息化局", "2023年2月12日", sheets), traps);
  }

  private Table indicators() {
    Place city = tables.city();
    BigDecimal valueAdded = Economy.valueAdded(city);
    BigDecimal gdp = new BigDecimal("1645.8");
    BigDecimal revenue = Economy.revenue(city);
    BigDecimal profit = Economy.profit(city);
    BigDecimal enterprises = Economy.enterprises(city);
    Table table = tables.indicators();
    state(table, "地区生产总值", "亿元", gdp.toPlainString(), "—");
    state(table, "工业增加值", "亿元", valueAdded.toPlainString(), "—");
    state(table, "工业增加值占GDP比重", "%", Economy.percent(valueAdded, gdp).toPlainString(), "—");
    state(table, "规上工业企业数", "家", enterprises.add(BigDecimal.TEN).toPlainString(), "—");
    state(table, "规上工业营业收入", "亿元", revenue.toPlainString(), "—");
    state(table, "规上工业利润总额", "亿元", profit.toPlainString(), "—");
    state(table, "规上工业利润率", "%", Economy.percent(profit, revenue).toPlainString(), "—");
    state(table, "规上企业研发活动覆盖率", "%", "96.0", "93.5");
    state(table, "规上工业企业数字化转型智能化升级覆盖率", "%", "100", "—");
    traps.add(
        Trap.planted(
                "restated-in-one-workbook",
                "眉山市规上企业数在两张表里不同",
                "Two sheets state one count differently")
            .in(MEISHAN, table, table.at("规上工业企业数", THIS_YEAR))
            .what("应为 %s,填成多 10".formatted(enterprises))
            .expect("AGR-001", "violated", about("511400", "above_scale_enterprises", "2022")));
    traps.add(
        Trap.planted(
                "coverage-duty-missed", "研发活动覆盖率要求100%,报96.0%", "A duty of 100 % reported at 96 %")
            .in(MEISHAN, table, table.at("规上企业研发活动覆盖率", THIS_YEAR))
            .what("规划要求全覆盖")
            .expect(
                "CMP-001", "violated", "region", "511400", "indicator", "rd_activity_coverage"));
    traps.add(
        Trap.guard("guard-duty-met-undated", "数字化转型覆盖率100%已达到", "A coverage duty that is met")
            .in(MEISHAN, table, table.at("规上工业企业数字化转型智能化升级覆盖率", THIS_YEAR))
            .what("规划要求 100%")
            .silent());
    return table;
  }

  private Table districts() {
    Place city = tables.city();
    Table table =
        tables.byDistrict(
            "分区县",
            "眉山市2022年分区(县)规上工业主要指标",
            "亿元",
            List.of(ENTERPRISES, REVENUE),
            List.of(Economy.enterprises(city), Economy.revenue(city)));
    CityTables.nudge(table, "东坡区", REVENUE, "0.1");
    CityTables.nudge(table, "彭山区", REVENUE, "0.1");
    traps.add(
        Trap.guard(
                "guard-districts-rounding", "区县之和比全市多0.2,在四舍五入之内", "Districts differ by rounding")
            .in(MEISHAN, table, table.at(CITY_ROW, REVENUE))
            .what("六个区县之和 = 全市 + 0.2")
            .silent());
    return table;
  }

  private Table industries() {
    Table table = new Table("六大产业", "眉山市2022年六大产业规上工业效益", "亿元", "产业", REVENUE, PROFIT, MARGIN);
    industry(table, "锂电", "312.6", "28.4");
    industry(table, "晶硅光伏", "405.3", "33.7");
    industry(table, "化工新材料", "228.9", "15.2");
    industry(table, "电子信息", "186.4", "9.8");
    industry(table, "装备制造", "186.4", "11.3");
    industry(table, "医药食品", "241.7", "16.6");
    table.put("化工新材料", PROFIT, Content.number("152000"));
    traps.add(
        Trap.planted("unit-slip-beside-a-ratio", "化工新材料利润按万元填报", "A profit typed in 万元 under 亿元")
            .in(MEISHAN, table, table.at("化工新材料", PROFIT))
            .what("应为 15.2 亿元,填成 152000;利润率仍为 6.6%")
            .expect(
                "ARI-010",
                "violated",
                "region",
                "511400",
                "industry",
                "new_chemical_materials",
                "indicator",
                "above_scale_profit_margin",
                "period",
                "2022",
                "cause",
                "unit_slip"));
    traps.add(
        Trap.guard("guard-equal-values", "两个产业数值相同并非重复", "Equal values of two industries")
            .in(MEISHAN, table, table.at("电子信息", REVENUE), table.at("装备制造", REVENUE))
            .what("均为 186.4 亿元")
            .silent());
    return table;
  }

  private static void industry(Table table, String name, String revenue, String profit) {
    BigDecimal margin = Economy.percent(new BigDecimal(profit), new BigDecimal(revenue));
    table.row(name, Content.number(revenue), Content.number(profit), new Content.Number(margin));
  }

  private Table months() {
    List<String> headers = CityTables.monthHeaders(UPGRADING, 7, 8, 9, 10, 11);
    Table table = tables.withoutTotal("月度累计", "眉山市2023年1—11月分区(县)技改投资", "亿元", headers);
    List<Map<String, BigDecimal>> months =
        tables.months(UPGRADING, new BigDecimal("95.2"), 1, List.of(60, 69, 79, 89, 100));
    table.made("2023年12月11日");
    tables.fill(table, months);
    String september = headers.get(2);
    BigDecimal right = table.value(COUNTY, september);
    table.put(COUNTY, september, CityRows.number(CityRows.inTenThousands(right)));
    traps.add(
        Trap.planted(
                "step-of-ten-thousand", "仁寿县1—9月按万元填报", "A step of ten thousand between months")
            .in(MEISHAN, table, table.at(COUNTY, september))
            .what("应为 %s 亿元".formatted(right))
            .expect("PLA-001", "suspicious", "region", "511421", "period", "2023-01/09")
            .also("PLA-001", "suspicious", "region", "511421", "period", "2023-01/10")
            .also("PLA-004", "violated", "region", "511421", "period", "2023-01/10"));
    return table;
  }
}
