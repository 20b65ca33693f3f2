package org.gouji.workbook.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.figure.Written;
import org.gouji.quantity.Interval;

/**
 * Whether numbers bear out a breakdown that the layout only suggests, 构成佐证. Indented rows mostly make
 * up the row above them, but not always: they are taken for all of it only where most of their sums
 * come out, so that a wrong number is found and a wrong guess finds nothing.
 */
final class SumProof {

  private int agreeing;
  private int differing;
  private int falling;

  void add(Figure whole, List<Figure> parts) {
    Optional<Integer> excess = excess(whole, parts);
    agreeing += excess.filter(e -> e == 0 && isTelling(parts)).isPresent() ? 1 : 0;
    differing += excess.filter(e -> e != 0).isPresent() ? 1 : 0;
    falling += excess.filter(e -> e < 0).isPresent() ? 1 : 0;
  }

  boolean isBorneOut() {
    return agreeing > differing;
  }

  /** Whether the parts are too little nearly everywhere: some of them stand elsewhere. */
  boolean mostlyFallsShort(int enough) {
    return agreeing + differing >= enough && falling * 2 > agreeing + differing;
  }

  /** One part beside zeros equals its whole without being its breakdown. */
  private static boolean isTelling(List<Figure> parts) {
    return parts.stream()
            .filter(part -> part.written().number().filter(n -> n.signum() != 0).isPresent())
            .count()
        > 1;
  }

  /** Whether the parts are surely more or less than the whole, or agree with it. */
  private static Optional<Integer> excess(Figure whole, List<Figure> parts) {
    List<Figure> known =
        parts.stream().filter(part -> part.written().number().isPresent()).toList();
    if (whole.written().number().isEmpty() || known.isEmpty()) {
      return Optional.empty();
    }
    boolean inUnits = whole.hasAmount() && known.stream().allMatch(Figure::hasAmount);
    Interval total = inUnits ? whole.amount().orElseThrow() : printed(whole.written());
    Interval sum =
        Interval.weightedSum(
            known.stream()
                .map(part -> inUnits ? part.amount().orElseThrow() : printed(part.written()))
                .map(interval -> new Interval.Term(BigDecimal.ONE, interval))
                .toList());
    return Optional.of(sum.isAbove(total) ? 1 : sum.isBelow(total) ? -1 : 0);
  }

  private static Interval printed(Written written) {
    BigDecimal number = written.number().orElseThrow();
    BigDecimal half = written.halfStep().orElse(BigDecimal.ZERO);
    return Interval.closed(number.subtract(half), number.add(half));
  }
}
