package org.gouji.samples;

import static org.gouji.samples.Headings.PROVINCE_ROW;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;

/** Tables with the province in the first row and its cities below, 分市州表. */
final class CityRows {
  private CityRows() {}

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

  /** An amount of 亿元 as somebody types it who counts in 万元. */
  static BigDecimal inTenThousands(BigDecimal amount) {
    return amount.movePointRight(4).setScale(0);
  }

  static Content number(BigDecimal value) {
    return new Content.Number(value);
  }
}
