package org.gouji.rule.judge;

import java.util.Arrays;
import java.util.Set;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.quantity.Dimension;

/**
 * Which indicators may honestly fall below zero, 可为负的指标: profits, margins, net and relative
 * changes.
 */
final class Signs {

  private static final Set<String> WORDS =
      Set.of(
          "profit", "margin", "equity", "net", "gain", "lead", "surplus", "balance", "growth",
          "change");

  private Signs() {}

  static boolean mayBeNegative(Indicator indicator) {
    return indicator.nature() == Nature.GROWTH
        || indicator.nature() == Nature.CHANGE
        || indicator.dimension() == Dimension.POINTS
        || mayBeNegative(indicator.code());
  }

  /** By the words of the code alone, where the dictionary's entry is not at hand. */
  static boolean mayBeNegative(String indicatorCode) {
    return Arrays.stream(indicatorCode.split("_")).anyMatch(WORDS::contains);
  }
}
