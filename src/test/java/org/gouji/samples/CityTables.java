package org.gouji.samples;

import static org.gouji.samples.Headings.DISTRICT;
import static org.gouji.samples.Headings.INDICATOR;
import static org.gouji.samples.Headings.LAST_YEAR;
import static org.gouji.samples.Headings.THIS_YEAR;
import static org.gouji.samples.Headings.UNIT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables every city hands in, 市州报表. */
final class CityTables {
  private final Place city;
  private final List<Place> districts;
  private final String totalRow;

  /**
   * @param totalRow how the city calls its own row: 全市 stands above the districts, 合计 below
   */
  CityTables(Place city, List<Place> districts, String totalRow) {
    this.city = city;
    this.districts = districts;
    this.totalRow = totalRow;
  }

  Place city() {
    return city;
  }

  /** Indicators in rows, years in columns. */
  Table indicators() {
    String title = city.name() + "2022年工业主要指标";
    return new Table("主要指标", title, "", INDICATOR, UNIT, THIS_YEAR, LAST_YEAR);
  }

  static void state(Table table, String indicator, String unit, String now, String before) {
    table.row(indicator, Content.words(unit), printed(now), printed(before));
  }

  private static Content printed(String value) {
    return value.matches("-?[0-9]+(\\.[0-9]+)?") ? Content.number(value) : Content.words(value);
  }

  /** Districts in rows and the city's own row; each column is the city's total cut up. */
  Table byDistrict(
      String sheet, String title, String unit, List<String> headers, List<BigDecimal> totals) {
    Table table = withoutTotal(sheet, title, unit, headers);
    Content[] city = totals.stream().map(Content.Number::new).toArray(Content[]::new);
    List<Map<String, BigDecimal>> columns = new ArrayList<>();
    for (int at = 0; at < headers.size(); at++) {
      BigDecimal total = totals.get(at);
      columns.add(Economy.split(headers.get(at), total, districts, total.scale()));
    }
    boolean below = totalRow.equals(Headings.TOTAL_ROW);
    if (!below) {
      table.row(totalRow, city);
    }
    fill(table, columns);
    if (below) {
      table.row(totalRow, city);
    }
    return table;
  }

  Table withoutTotal(String sheet, String title, String unit, List<String> headers) {
    String[] all = Stream.concat(Stream.of(DISTRICT), headers.stream()).toArray(String[]::new);
    return new Table(sheet, title, unit, all);
  }

  void fill(Table table, List<Map<String, BigDecimal>> columns) {
    for (Place district : districts) {
      Content[] cells =
          columns.stream()
              .map(column -> new Content.Number(column.get(district.name())))
              .toArray(Content[]::new);
      table.row(district.name(), cells);
    }
  }

  /** Cumulative months of one measure; each month adds to what was there before. */
  List<Map<String, BigDecimal>> months(
      String measure, BigDecimal last, int decimals, List<Integer> shares) {
    return shares.stream()
        .map(BigDecimal::valueOf)
        .map(share -> last.multiply(share).divide(Economy.HUNDRED, decimals, RoundingMode.HALF_UP))
        .map(total -> Economy.split(measure, total, districts, decimals))
        .toList();
  }

  static List<String> monthHeaders(String measure, Integer... months) {
    return Stream.of(months).map(month -> Headings.until(month, measure)).toList();
  }

  /** Turns the city's row into formulas over the districts. */
  void sumAll(Table table) {
    table.headers().stream().skip(1).forEach(header -> sum(table, header));
  }

  void sum(Table table, String header) {
    table.sum(totalRow, header, firstDistrict(), lastDistrict());
  }

  String firstDistrict() {
    return districts.get(0).name();
  }

  String lastDistrict() {
    return districts.get(districts.size() - 1).name();
  }

  /**
   * Moves the last digit of a district's figure by rounding, so that the parts no longer add up.
   */
  static void nudge(Table table, String district, String header, String by) {
    BigDecimal value = table.value(district, header).add(new BigDecimal(by));
    table.put(district, header, new Content.Number(value));
  }

  /** The three sections of industry with high-technology manufacturing as an 其中 row. */
  Table sections(String sheet) {
    BigDecimal revenue = Economy.revenue(city);
    BigDecimal profit = Economy.profit(city);
    BigDecimal enterprises = Economy.enterprises(city);
    Table table =
        new Table(
            sheet,
            city.name() + "2022年规上工业分行业情况",
            "亿元",
            Headings.INDUSTRY,
            Headings.ENTERPRISES,
            Headings.REVENUE,
            Headings.PROFIT,
            Headings.MARGIN);
    BigDecimal[] mining = cut(enterprises, revenue, profit, "0.03", "0.02", "0.03");
    BigDecimal[] utilities = cut(enterprises, revenue, profit, "0.04", "0.07", "0.05");
    BigDecimal[] manufacturing = new BigDecimal[3];
    BigDecimal[] all = {enterprises, revenue, profit};
    Arrays.setAll(manufacturing, at -> all[at].subtract(mining[at]).subtract(utilities[at]));
    BigDecimal[] highTech = cut(enterprises, revenue, profit, "0.21", "0.33", "0.36");
    section(table, Headings.TOTAL_ROW, all);
    section(table, "采矿业", mining);
    section(table, "制造业", manufacturing);
    section(table, "其中:高技术制造业", highTech);
    section(table, "电力、热力、燃气及水生产和供应业", utilities);
    return table;
  }

  private static BigDecimal[] cut(
      BigDecimal enterprises, BigDecimal revenue, BigDecimal profit, String... shares) {
    BigDecimal[] all = {enterprises, revenue, profit};
    BigDecimal[] parts = new BigDecimal[all.length];
    Arrays.setAll(
        parts,
        at ->
            all[at]
                .multiply(new BigDecimal(shares[at]))
                .setScale(all[at].scale(), RoundingMode.HALF_UP));
    return parts;
  }

  private static void section(Table table, String name, BigDecimal... values) {
    table.row(
        name,
        new Content.Number(values[0]),
        new Content.Number(values[1]),
        new Content.Number(values[2]),
        new Content.Number(Economy.percent(values[2], values[1])));
  }
}
