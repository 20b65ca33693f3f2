package org.gouji.workbook.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.formula.TableParts.Line;
import org.gouji.workbook.formula.TableParts.Whole;

/**
 * Compares what totals add with the parts the table says they have, 合计公式与构成比对: parts left out,
 * parts added beside the subtotal that holds them, totals typed in among computed ones.
 */
final class PartFaults {

  /** Subtotals within subtotals of a printed table go no deeper. */
  private static final int DEEPEST = 8;

  /** A part that says so itself; an indented row may be set in for other reasons. */
  private static final Pattern OF_WHICH = Pattern.compile("\\s*(?:#|其中|(?i:of which)).*");

  private final TableParts table;
  private final CellIndex<Sum> sums;

  PartFaults(TableParts table, CellIndex<Sum> sums) {
    this.table = table;
    this.sums = sums;
  }

  /** The parts with numbers that a sum leaves out, if it adds any of them. */
  List<CellRef> leftOut(Sum sum) {
    return table.at(sum.ref()).stream()
        .filter(whole -> whole.exhaustive() && addsSome(sum, whole))
        .flatMap(whole -> whole.parts().stream())
        .filter(part -> SheetFigures.isNumber(part) && !isCovered(part, sum, 0))
        .flatMap(part -> SheetFigures.refOf(part).stream())
        .distinct()
        .toList();
  }

  /** The subtotals and owners of 其中 that a sum adds although it adds parts of theirs as well. */
  Stream<CellRef> countedTwice(Sum sum) {
    return sum.formula().ranges().stream()
        .flatMap(table::in)
        .filter(inner -> !inner.ref().equals(sum.ref()) && !isPassedOver(inner, sum))
        .filter(inner -> inner.parts().stream().anyMatch(part -> isTwice(part, inner, sum)))
        .map(Whole::ref)
        .distinct();
  }

  private boolean isPassedOver(Whole inner, Sum sum) {
    return sum.passesOver(sums.at(inner.ref()));
  }

  private static boolean isTwice(Figure part, Whole inner, Sum sum) {
    return isAdded(part, sum) && (inner.exhaustive() || saysOfWhich(part));
  }

  private static boolean saysOfWhich(Figure part) {
    return Stream.concat(Stream.of(part.entity()), part.path().stream())
        .anyMatch(words -> OF_WHICH.matcher(words).matches());
  }

  /** Totals somebody typed where most totals of their row or column are sums. */
  List<Figure> typed() {
    Map<Line, List<Figure>> typed = new HashMap<>();
    Map<Line, Integer> computed = new HashMap<>();
    for (Whole whole : table.all()) {
      whole
          .line()
          .filter(line -> whole.exhaustive())
          .ifPresent(
              line -> {
                if (isTyped(whole.figure())) {
                  typed.computeIfAbsent(line, each -> new ArrayList<>()).add(whole.figure());
                } else if (sums.at(whole.ref()).filter(sum -> addsSome(sum, whole)).isPresent()) {
                  computed.merge(line, 1, Integer::sum);
                }
              });
    }
    return typed.entrySet().stream()
        .filter(entry -> entry.getValue().size() <= computed.getOrDefault(entry.getKey(), 0))
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isTyped(Figure figure) {
    return FormulaWatch.formula(figure).isEmpty() && SheetFigures.isNumber(figure);
  }

  private boolean addsSome(Sum sum, Whole whole) {
    return whole.parts().stream().anyMatch(part -> isCovered(part, sum, 0));
  }

  /** A part is added by itself or by all of its own parts. */
  private boolean isCovered(Figure part, Sum sum, int depth) {
    return isAdded(part, sum)
        || depth < DEEPEST
            && SheetFigures.refOf(part).stream()
                .flatMap(ref -> table.at(ref).stream())
                .filter(inner -> inner.exhaustive() && !inner.parts().isEmpty())
                .anyMatch(
                    inner ->
                        inner.parts().stream().allMatch(each -> isCovered(each, sum, depth + 1)));
  }

  private static boolean isAdded(Figure figure, Sum sum) {
    return SheetFigures.refOf(figure).filter(sum.formula()::covers).isPresent();
  }
}
