package org.gouji.samples;

import static org.gouji.samples.CityRows.number;
import static org.gouji.samples.Headings.AREA;
import static org.gouji.samples.Headings.INDICATOR;
import static org.gouji.samples.Headings.LAST_YEAR;
import static org.gouji.samples.Headings.THIS_YEAR;
import static org.gouji.samples.Headings.TOTAL_ROW;
import static org.gouji.samples.Headings.UNIT;
import static org.gouji.samples.SampleName.PROVINCE;
import static org.gouji.samples.Trap.about;

import java.math.BigDecimal;
import java.util.List;

/** Investment by city beside the province's own figures in another sheet, 投资与全省概况. */
final class ProvinceInvestment {
  private static final String INVESTMENT = "工业投资";
  private static final String UPGRADING = "技改投资";
  private static final String OUTPUT = "规上工业总产值";

  private final List<Trap> traps;

  ProvinceInvestment(List<Trap> traps) {
    this.traps = traps;
  }

  List<Table> tables() {
    Table cities = cities();
    return List.of(cities, province(cities), classes());
  }

  private static Table cities() {
    Table table = new Table("表7分市州投资", "四川省2022年分市州工业投资", "亿元", AREA, INVESTMENT, UPGRADING);
    for (Place city : Place.CITIES) {
      BigDecimal all = Economy.level("investment", city, city.weight(), 35, 50, 1);
      table.row(city.name(), number(all), number(Economy.level("upgrading", city, all, 20, 35, 1)));
    }
    return table;
  }

  private Table province(Table cities) {
    BigDecimal all = total(cities, INVESTMENT).add(new BigDecimal("0.6"));
    BigDecimal upgrading = total(cities, UPGRADING).subtract(new BigDecimal("65.0"));
    BigDecimal before = new BigDecimal("6482.9");
    Content none = Content.words("—");
    Table table =
        new Table("表8全省概况", "四川省2022年工业投资与运行概况", "", INDICATOR, UNIT, THIS_YEAR, LAST_YEAR)
            .row(INVESTMENT, Content.words("亿元"), number(all), number(before))
            .row("工业投资同比增速", Content.words("%"), number(Economy.growth(all, before)), none)
            .row(UPGRADING, Content.words("亿元"), number(upgrading), none)
            .row("产能利用率", Content.words("%"), Content.number("78.3"), Content.number("77.9"))
            .row("电子信息产业规模", Content.words("亿元"), Content.words("超19000"), none);
    traps.add(
        Trap.planted(
                "cities-against-province",
                "各市州技改投资之和与全省数不符",
                "Cities do not add up to the province")
            .in(PROVINCE, table, table.at(UPGRADING, THIS_YEAR))
            .what("全省数比表7之和少 65.0 亿元")
            .expect(
                "CAS-001", "violated", about("510000", "technical_upgrading_investment", "2022")));
    traps.add(
        Trap.guard("guard-cities-rounding", "各市州工业投资之和与全省数只差四舍五入", "Cities differ only by rounding")
            .in(PROVINCE, table, table.at(INVESTMENT, THIS_YEAR))
            .what("全省数 = 表7之和 + 0.6")
            .silent());
    traps.add(
        Trap.guard(
                "guard-two-lower-bounds",
                "成渝共同超23000与全省超19000并不矛盾",
                "Two lower bounds cannot contradict")
            .in(PROVINCE, table, table.at("电子信息产业规模", THIS_YEAR))
            .what("两个下限,口径也不同")
            .silent());
    return table;
  }

  private static BigDecimal total(Table cities, String header) {
    return cities.added(header, CityRows.first(), CityRows.last());
  }

  private Table classes() {
    Table table =
        new Table("表9产业分类", "四川省2022年规上工业总产值分类情况", "亿元", "产业", OUTPUT)
            .row(TOTAL_ROW, Content.number("54186.2"))
            .row("其中:高技术制造业", Content.number("15642.8"))
            .row("其中:绿色低碳优势产业", Content.number("16920.5"))
            .row("其中:战略性新兴产业", Content.number("24377.1"));
    table.note("高技术制造业、绿色低碳优势产业、战略性新兴产业互有交叉,不可相加。");
    traps.add(
        Trap.guard(
                "guard-overlapping-classes",
                "交叉分类之和大于合计不是错误",
                "Overlapping classes are never summed")
            .in(PROVINCE, table, table.at("其中:战略性新兴产业", OUTPUT))
            .what("三类之和 56940.4 大于合计 54186.2,每一类都不大于合计")
            .silent());
    return table;
  }
}
