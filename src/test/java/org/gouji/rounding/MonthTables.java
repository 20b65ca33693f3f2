package org.gouji.rounding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.codelist.Region;
import org.gouji.workbook.cell.CellRef;

/** Random tables of one indicator by months, quarters and halves of a year, 月度表. */
final class MonthTables {

  private static final String INDICATOR = "社会消费品零售总额";

  /** A column of a table: its months and how they are written. */
  private record Column(String name, int first, int last) {}

  private final Random random;

  MonthTables(Random random) {
    this.random = random;
  }

  /** Each month with the cumulative value up to it, the quarters, halves and the year. */
  PrintedTable everyMonth(Region city, List<Region> districts) {
    Stream<Column> months = months(1);
    Stream<Column> cumulative =
        IntStream.rangeClosed(2, 11).mapToObj(last -> new Column("1—" + last + "月", 1, last));
    return table(
        "月度-" + city.code(), city, districts, concat(months, cumulative, quarters(2), halves()));
  }

  /** January and February in one, as they are published, and no other cumulative value. */
  PrintedTable januaryWithFebruary(Region city, List<Region> districts) {
    Stream<Column> together = Stream.of(new Column("1—2月", 1, 2));
    return table(
        "合并-" + city.code(), city, districts, concat(together, months(3), quarters(2), halves()));
  }

  @SafeVarargs
  private static List<Column> concat(Stream<Column>... columns) {
    return Stream.of(columns).flatMap(some -> some).toList();
  }

  private static Stream<Column> months(int first) {
    return IntStream.rangeClosed(first, 12).mapToObj(m -> new Column(m + "月", m, m));
  }

  private static Stream<Column> quarters(int first) {
    return IntStream.rangeClosed(first, 4)
        .mapToObj(q -> new Column("第" + "一二三四".charAt(q - 1) + "季度", q * 3 - 2, q * 3));
  }

  private static Stream<Column> halves() {
    return Stream.of(new Column("上半年", 1, 6), new Column("下半年", 7, 12), new Column("", 1, 12));
  }

  private PrintedTable table(
      String name, Region city, List<Region> districts, List<Column> columns) {
    PrintedTable table = new PrintedTable(name, city.name() + INDICATOR, "单位：亿元");
    int year = 2005 + random.nextInt(15);
    int digits = random.nextInt(3);
    table.word(3, 1, "区县");
    for (int column = 0; column < columns.size(); column++) {
      table.word(3, 2 + column, year + "年" + columns.get(column).name() + INDICATOR);
    }
    for (int row = 0; row < districts.size(); row++) {
      table.word(4 + row, 1, districts.get(row).name());
      List<BigDecimal> truths =
          IntStream.range(0, 12)
              .mapToObj(month -> BigDecimal.valueOf(1_000_000 + random.nextInt(500_000), 4))
              .toList();
      for (int column = 0; column < columns.size(); column++) {
        List<BigDecimal> some =
            truths.subList(columns.get(column).first() - 1, columns.get(column).last());
        BigDecimal sum = some.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        table.number(new CellRef(4 + row, 2 + column), sum, digits);
      }
    }
    return table;
  }
}
