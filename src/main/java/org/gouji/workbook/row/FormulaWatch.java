package org.gouji.workbook.row;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.figure.Figure;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.Source;
import org.gouji.workbook.cell.CellRange;

/** Notices totals whose formulas do not do what the rows say, 合计公式检查. */
final class FormulaWatch {

  private final Observations observations;
  private final NavigableSet<Integer> hiddenRows = new TreeSet<>();

  FormulaWatch(Observations observations) {
    this.observations = observations;
  }

  void hidden(int row) {
    hiddenRows.add(row);
  }

  void watch(TableRow whole, List<TableRow> parts) {
    Map<Integer, SumFormula> sums = new TreeMap<>();
    whole.figures().forEach((column, figure) -> sum(figure).ifPresent(s -> sums.put(column, s)));
    if (sums.isEmpty()) {
      return;
    }
    whole.figures().entrySet().stream()
        .filter(entry -> whole.additive().containsKey(entry.getKey()))
        .filter(entry -> isTyped(entry.getValue()))
        .forEach(entry -> typed(entry.getValue()));
    sums.forEach((column, sum) -> watch(whole, parts, column, sum));
  }

  private void watch(TableRow whole, List<TableRow> parts, int column, SumFormula sum) {
    boolean ofThisColumn = parts.stream().anyMatch(part -> isCovered(part, column, sum));
    if (!ofThisColumn) {
      return;
    }
    Figure figure = whole.figures().get(column);
    String words = "=" + formula(figure).orElse("");
    if (parts.stream().anyMatch(part -> !isCovered(part, column, sum))) {
      observations.add(ObservationKind.SUM_LEAVES_OUT, figure.source(), words);
    }
    if (sum.ranges().stream().anyMatch(this::hasHiddenRow)) {
      observations.add(ObservationKind.HIDDEN_IN_SUM, figure.source(), words);
    }
  }

  private boolean hasHiddenRow(CellRange range) {
    Integer hidden = hiddenRows.ceiling(range.first().row());
    return hidden != null && hidden <= range.last().row();
  }

  private static boolean isCovered(TableRow part, int column, SumFormula sum) {
    boolean byItsParts =
        !part.parts().isEmpty()
            && part.parts().stream().allMatch(each -> isCovered(each, column, sum));
    return sum.covers(part.row(), column) || byItsParts;
  }

  private void typed(Figure figure) {
    observations.add(ObservationKind.HARD_CODED_TOTAL, figure.source(), figure.written().raw());
  }

  private static boolean isTyped(Figure figure) {
    return formula(figure).isEmpty() && figure.written().number().isPresent();
  }

  private static Optional<SumFormula> sum(Figure figure) {
    return formula(figure).flatMap(SumFormula::parse);
  }

  private static Optional<String> formula(Figure figure) {
    return figure.source() instanceof Source.Cell cell ? cell.formula() : Optional.empty();
  }
}
