package org.gouji.workbook.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.Stated;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.Interval;

/** Applies to row after row what the header says about which columns make up which, 栏间构成. */
final class ColumnTotals {

  private static final String TOTAL = "合计(栏)";
  private static final String OF_WHICH = "其中(栏)";
  private static final int ENOUGH_ROWS = 3;

  private record Row(Figure whole, List<Figure> parts) {}

  /** A claim with the rows it was applied to. */
  private static final class Sum {
    private final ColumnClaim claim;
    private final List<Row> rows = new ArrayList<>();

    Sum(ColumnClaim claim) {
      this.claim = claim;
    }
  }

  private final List<Sum> sums;

  ColumnTotals(List<ColumnClaim> claims) {
    this.sums = claims.stream().map(Sum::new).toList();
  }

  void add(TableRow row) {
    for (Sum sum : sums) {
      Optional.ofNullable(row.additive().get(sum.claim.whole()))
          .flatMap(dimension -> terms(sum.claim, row, dimension))
          .ifPresent(sum.rows::add);
    }
  }

  private static Optional<Row> terms(ColumnClaim claim, TableRow row, Dimension dimension) {
    List<Integer> amounts =
        claim.parts().stream().filter(part -> row.additive().containsKey(part)).toList();
    List<Integer> alike =
        amounts.stream().filter(part -> row.isAddable(part, dimension)).toList();
    Figure whole = row.figures().get(claim.whole());
    List<Figure> parts = alike.stream().map(row.figures()::get).toList();
    if (claim.all()) {
      boolean certain = alike.size() == amounts.size() && alike.size() > 1;
      return certain && states(whole) ? Optional.of(new Row(whole, parts)) : Optional.empty();
    }
    List<Figure> stated = parts.stream().filter(part -> !isBlank(part)).toList();
    return stated.isEmpty() || !states(whole)
        ? Optional.empty()
        : Optional.of(new Row(whole, stated));
  }

  private static boolean states(Figure figure) {
    return figure.written().number().isPresent();
  }

  private static boolean isBlank(Figure figure) {
    return figure.stated() instanceof Stated.Missing;
  }

  List<Composition> finish() {
    List<Composition> found = new ArrayList<>();
    for (Sum sum : sums) {
      boolean all = sum.claim.all() && !(sum.claim.open() && fallShort(sum.rows));
      if (all || !sum.claim.all()) {
        sum.rows.stream()
            .filter(row -> all || isNowhereNegative(row))
            .forEach(row -> found.add(composition(row, all)));
      }
    }
    return found;
  }

  private static Composition composition(Row row, boolean all) {
    List<String> parts = row.parts().stream().map(Figure::id).toList();
    return new Composition(row.whole().id(), parts, all, all ? TOTAL : OF_WHICH);
  }

  private static boolean isNowhereNegative(Row row) {
    return isNotNegative(row.whole()) && row.parts().stream().allMatch(ColumnTotals::isNotNegative);
  }

  private static boolean isNotNegative(Figure figure) {
    return figure.written().number().filter(number -> number.signum() < 0).isEmpty();
  }

  /**
   * Whether the columns fall short of their total in most of the rows: the table goes on in columns
   * that stand elsewhere, as it does in yearbooks of several pages.
   */
  private static boolean fallShort(List<Row> rows) {
    long decided = rows.stream().filter(row -> excess(row).isPresent()).count();
    long less = rows.stream().filter(row -> excess(row).filter(e -> e < 0).isPresent()).count();
    return decided >= ENOUGH_ROWS && less * 2 > decided;
  }

  /** Whether the parts are surely more or less than the whole. */
  private static Optional<Integer> excess(Row row) {
    List<Figure> known = row.parts().stream().filter(Figure::hasAmount).toList();
    if (!row.whole().hasAmount() || known.isEmpty()) {
      return Optional.empty();
    }
    Interval sum =
        Interval.weightedSum(
            known.stream()
                .map(part -> new Interval.Term(BigDecimal.ONE, part.amount().orElseThrow()))
                .toList());
    Interval whole = row.whole().amount().orElseThrow();
    return Optional.of(sum.isAbove(whole) ? 1 : sum.isBelow(whole) ? -1 : 0);
  }
}
