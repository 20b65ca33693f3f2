package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.Stated;
import org.gouji.quantity.Dimension;

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
    boolean certain = alike.size() == amounts.size() && alike.size() > 1;
    boolean useful = claim.saysAll() ? certain : !alike.isEmpty();
    return useful && states(whole) ? Optional.of(new Row(whole, parts)) : Optional.empty();
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
      boolean all = isAll(sum);
      if (all || !sum.claim.saysAll()) {
        sum.rows.stream()
            .flatMap(row -> composition(row, all && isDecidable(row, sum.claim)).stream())
            .forEach(found::add);
      }
    }
    return found;
  }

  /**
   * Where the columns fall short of their total nearly everywhere the table goes on in columns that
   * stand elsewhere, as it does in yearbooks of several pages.
   */
  private static boolean isAll(Sum sum) {
    return switch (sum.claim.extent()) {
      case ALL -> !(sum.claim.open() && proof(sum.rows).mostlyFallsShort(ENOUGH_ROWS));
      case PERHAPS_ALL -> proof(sum.rows).isBorneOut();
      case SOME -> false;
    };
  }

  /** What no word says to be a sum is none where hardly any of its parts is stated. */
  private static boolean isDecidable(Row row, ColumnClaim claim) {
    return claim.saysAll() || row.parts().stream().filter(part -> !isBlank(part)).count() > 1;
  }

  private static Optional<Composition> composition(Row row, boolean all) {
    List<String> parts =
        row.parts().stream()
            .filter(part -> all || !isBlank(part))
            .map(Figure::id)
            .toList();
    return parts.isEmpty() || !all && !isNowhereNegative(row)
        ? Optional.empty()
        : Optional.of(new Composition(row.whole().id(), parts, all, all ? TOTAL : OF_WHICH));
  }

  private static boolean isNowhereNegative(Row row) {
    return isNotNegative(row.whole()) && row.parts().stream().allMatch(ColumnTotals::isNotNegative);
  }

  private static boolean isNotNegative(Figure figure) {
    return figure.written().number().filter(number -> number.signum() < 0).isEmpty();
  }

  private static SumProof proof(List<Row> rows) {
    SumProof proof = new SumProof();
    rows.forEach(row -> proof.add(row.whole(), row.parts()));
    return proof;
  }
}
