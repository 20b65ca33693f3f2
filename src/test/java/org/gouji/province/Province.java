package org.gouji.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.gouji.province.Measure.Kind;

/** All printed figures of a made-up province, 随机省份, in tables by period. */
final class Province {
  private static final int FIRST_YEAR = 2023;

  private final String whole;
  private final Map<String, String> places;
  private final List<String> cities;
  private final Economy economy;
  private final List<Measure> measures;
  private final Map<String, Cell> cells = new TreeMap<>();

  /**
   * @param whole code of the province, or of a city that stands in for one
   */
  Province(long seed, String whole, List<Measure> measures, int months) {
    this.whole = whole;
    this.places = Places.of(whole);
    this.cities = places.keySet().stream().filter(code -> !code.equals(whole)).toList();
    this.economy = new Economy(new Random(seed), cities, months);
    this.measures = measures;
    Span.all(FIRST_YEAR, months).forEach(this::table);
  }

  List<Cell> cells() {
    return List.copyOf(cells.values());
  }

  /** A table: places downwards, the province first, indicators to the right. */
  private void table(Span span) {
    List<Measure> columns = measures.stream().filter(measure -> isIn(measure, span)).toList();
    int row = 3;
    for (Map.Entry<String, String> place : places.entrySet()) {
      for (int column = 0; column < columns.size(); column++) {
        Measure measure = columns.get(column);
        Cell cell =
            new Cell(
                "合成数据" + span.year() + ".xlsx",
                span.words(),
                row,
                column + 1,
                place.getKey(),
                place.getValue(),
                measure,
                span.code(),
                text(place.getKey(), measure, span));
        cells.put(cell.id(), cell);
      }
      row++;
    }
  }

  /** Stocks are printed by month, growth where the year before is there. */
  private static boolean isIn(Measure measure, Span span) {
    boolean ofStock =
        measure.kind() == Kind.STOCK
            || measure.over().map(Measures::of).filter(m -> m.kind() == Kind.STOCK).isPresent();
    return (!ofStock || span.kind() == Span.Kind.MONTH)
        && (measure.kind() != Kind.GROWTH || span.hasYearBefore());
  }

  private String text(String region, Measure measure, Span span) {
    if (measure.isAmount()) {
      return Print.rounded(amount(region, measure, span), Economy.GRAIN, measure.decimals());
    }
    if (measure.kind() == Kind.RATIO) {
      long over = amount(region, Measures.of(measure.over().orElseThrow()), span);
      long under = amount(region, Measures.of(measure.under().orElseThrow()), span);
      return under <= 0 ? "" : Print.rounded(over * 100, under, measure.decimals());
    }
    return growth(region, measure, span);
  }

  private String growth(String region, Measure measure, Span span) {
    Measure of = Measures.of(measure.of().orElseThrow());
    long now = amount(region, of, span);
    long before = amount(region, of, span.yearBefore());
    if (before <= 0) {
      return "";
    }
    if (measure.checked()) {
      return Print.rounded((now - before) * 100, before, measure.decimals());
    }
    // At comparable prices: what is left of the growth when prices have risen a little.
    String city = region.equals(whole) ? cities.get(0) : region;
    long prices = economy.priceRise(city, measure.code(), span.last());
    return Print.rounded((now - before) * 1000 / before - prices, 10, measure.decimals());
  }

  /** The amount of a city, or of all of them, in a span. */
  private long amount(String region, Measure measure, Span span) {
    ToLongFunction<String> ofCity =
        city ->
            measure.isSummedOverMonths()
                ? span.months().mapToLong(m -> economy.amount(city, measure.code(), m)).sum()
                : economy.amount(city, measure.code(), span.last());
    return region.equals(whole)
        ? cities.stream().mapToLong(ofCity).sum()
        : ofCity.applyAsLong(region);
  }

  /** Figures that a table prints as the sum of others of the same row: whole and parts. */
  List<List<Cell>> sums() {
    List<List<Cell>> sums = new ArrayList<>();
    Map<String, Cell> byMeaning = new TreeMap<>();
    cells.values().forEach(cell -> byMeaning.put(meaning(cell, cell.measure().code()), cell));
    for (Cell total : cells.values()) {
      if (!total.measure().parts().isEmpty()) {
        List<Cell> sum = new ArrayList<>(List.of(total));
        total.measure().parts().forEach(part -> sum.add(byMeaning.get(meaning(total, part))));
        sums.add(sum);
      }
    }
    return sums;
  }

  private static String meaning(Cell cell, String measure) {
    return String.join("|", cell.region(), cell.period(), measure);
  }
}
