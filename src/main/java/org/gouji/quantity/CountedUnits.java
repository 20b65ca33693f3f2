package org.gouji.quantity;

import java.math.BigDecimal;
import java.util.List;

/** Count words with their 百, 千, 万 and 亿 forms: 万户, 千家, 亿人. */
final class CountedUnits {
  private record Prefix(String symbol, String english, int exponent) {}

  private static final List<Prefix> PREFIXES =
      List.of(
          new Prefix("百", "hundred", 2),
          new Prefix("千", "thousand", 3),
          new Prefix("万", "×10 thousand", 4),
          new Prefix("百万", "million", 6),
          new Prefix("亿", "×100 million", 8));

  private CountedUnits() {}

  /** The multiples of every singly counted unit among the entries, ranks apart. */
  static List<UnitTable.Entry> generate(List<UnitTable.Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.unit().countsSingly())
        .filter(entry -> entry.unit().dimension() != Dimension.RANK)
        .flatMap(entry -> PREFIXES.stream().map(prefix -> multiple(entry, prefix)))
        .toList();
  }

  private static UnitTable.Entry multiple(UnitTable.Entry entry, Prefix prefix) {
    UnitOfMeasure unit = entry.unit();
    return new UnitTable.Entry(
        new UnitOfMeasure(
            prefix.symbol() + unit.symbol(),
            prefix.english() + " " + unit.english(),
            unit.dimension(),
            BigDecimal.ONE.scaleByPowerOfTen(prefix.exponent())),
        entry.aliases().stream().map(alias -> prefix.symbol() + alias).toList());
  }
}
