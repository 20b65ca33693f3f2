package org.gouji.province;

import java.util.List;
import java.util.Optional;

/**
 * One printed indicator, 指标.
 *
 * @param code of the indicator dictionary
 * @param name as tables print it
 * @param decimals printed digits behind the point
 * @param size an amount in a middling city and month, in units of the printed number; 0 for ratios
 * @param parts measures that add up to it
 * @param over for a ratio, what is divided
 * @param under for a ratio, by what
 * @param of for a growth rate, of what
 * @param checked whether it follows from other printed figures; a growth at comparable prices does
 *     not
 */
record Measure(
    String code,
    String name,
    String unit,
    Kind kind,
    int decimals,
    long size,
    List<String> parts,
    Optional<String> over,
    Optional<String> under,
    Optional<String> of,
    boolean checked) {

  /** What sort of number it is, 指标类型. */
  enum Kind {
    /** Adds up over places and months. */
    FLOW,
    /** Adds up over places; a month has the one at its end. */
    STOCK,
    /** A flow that may fall below nothing. */
    PROFIT,
    RATIO,
    GROWTH
  }

  static Measure flow(String code, String name, long size) {
    return amount(code, name, "亿元", Kind.FLOW, 2, size, List.of());
  }

  static Measure sum(String code, String name, String... parts) {
    return amount(code, name, "亿元", Kind.FLOW, 2, 0, List.of(parts));
  }

  static Measure amount(
      String code,
      String name,
      String unit,
      Kind kind,
      int decimals,
      long size,
      List<String> parts) {
    return new Measure(
        code,
        name,
        unit,
        kind,
        decimals,
        size,
        parts,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  static Measure ratio(String code, String name, int decimals, String over, String under) {
    return new Measure(
        code,
        name,
        "%",
        Kind.RATIO,
        decimals,
        0,
        List.of(),
        Optional.of(over),
        Optional.of(under),
        Optional.empty(),
        true);
  }

  static Measure growth(String of, String name, boolean checked) {
    return new Measure(
        of + "_growth",
        name + "同比增长",
        "%",
        Kind.GROWTH,
        1,
        0,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(of),
        checked);
  }

  boolean isAmount() {
    return kind == Kind.FLOW || kind == Kind.STOCK || kind == Kind.PROFIT;
  }

  boolean isSummedOverMonths() {
    return kind == Kind.FLOW || kind == Kind.PROFIT;
  }
}
