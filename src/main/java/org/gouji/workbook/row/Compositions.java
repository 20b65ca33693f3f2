package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.Source;
import org.gouji.quantity.Dimension;

/** Writes down which cells make up which, column by column, 构成登记. */
final class Compositions {

  static final String TOTAL = "合计";
  static final String SUBTOTAL = "小计";
  static final String OF_WHICH = "其中";

  private final BiFunction<Integer, Integer, String> ids;
  private final FormulaWatch formulas;
  private final List<Composition> found = new ArrayList<>();
  private final Set<List<Object>> sums = new LinkedHashSet<>();

  /**
   * Starts with none.
   *
   * @param ids the figure id of a row and column
   */
  Compositions(BiFunction<Integer, Integer, String> ids, FormulaWatch formulas) {
    this.ids = ids;
    this.formulas = formulas;
  }

  List<Composition> all() {
    return List.copyOf(found);
  }

  /** The rows are all the parts of the whole, in every column whose numbers can be added. */
  void sum(TableRow whole, List<TableRow> parts, String basis) {
    whole
        .additive()
        .forEach(
            (column, dimension) -> {
              boolean unmeasured = dimension == Dimension.NONE && !states(whole, column);
              if (!unmeasured) {
                sum(whole, parts, column, dimension, basis);
              }
            });
    formulas.watch(whole, parts);
  }

  /** The rows are some of the parts of the whole. */
  void some(TableRow whole, List<TableRow> parts) {
    whole
        .additive()
        .forEach(
            (column, dimension) -> {
              List<TableRow> terms =
                  only(parts, part -> isTerm(part, whole, column, dimension));
              if (isNowhereNegative(whole, terms, column)) {
                add(whole, terms, column, false, OF_WHICH);
              }
            });
  }

  /**
   * The rows are all the parts of the whole where most of their numbers say so, else some of them.
   */
  void ifBorneOut(TableRow whole, List<TableRow> parts, String basis) {
    SumProof proof = new SumProof();
    whole
        .additive()
        .forEach(
            (column, dimension) ->
                proof.add(
                    whole.figures().get(column),
                    only(parts, part -> isTerm(part, whole, column, dimension)).stream()
                        .map(part -> part.figures().get(column))
                        .toList()));
    if (parts.size() > 1 && proof.isBorneOut()) {
      sum(whole, parts, basis);
    } else {
      some(whole, parts);
    }
  }

  /** Where it is not certain which rows a total means, its formula may say so. */
  boolean byFormula(TableRow whole, List<TableRow> all, String basis) {
    boolean written = false;
    for (Map.Entry<Integer, Dimension> cell : whole.additive().entrySet()) {
      int column = cell.getKey();
      List<TableRow> added =
          formula(whole.figures().get(column))
              .map(sum -> only(all, row -> row != whole && sum.covers(row.row(), column)))
              .orElse(List.of());
      if (!added.isEmpty()) {
        sum(whole, added, column, cell.getValue(), basis);
        written = true;
      }
    }
    return written;
  }

  /** A number of another kind among the parts, or of no known unit, leaves the sum without sense. */
  private void sum(
      TableRow whole, List<TableRow> parts, int column, Dimension dimension, String basis) {
    List<TableRow> same = only(parts, part -> part.isLike(whole, column));
    boolean addable =
        same.stream().allMatch(part -> part.isAddable(column, dimension) || !states(part, column));
    if (addable && sums.add(List.of(whole.row(), column, rows(same)))) {
      add(whole, only(same, part -> part.isAddable(column, dimension)), column, true, basis);
    }
  }

  private void add(
      TableRow whole, List<TableRow> parts, int column, boolean exhaustive, String basis) {
    if (!parts.isEmpty()) {
      List<String> terms = parts.stream().map(part -> ids.apply(part.row(), column)).toList();
      found.add(new Composition(ids.apply(whole.row(), column), terms, exhaustive, basis));
    }
  }

  private static boolean isTerm(TableRow part, TableRow whole, int column, Dimension dimension) {
    return part.isLike(whole, column) && part.isAddable(column, dimension);
  }

  /** Where some parts take away from the whole, others may be more than it. */
  private static boolean isNowhereNegative(TableRow whole, List<TableRow> parts, int column) {
    return !isNegative(whole, column) && parts.stream().noneMatch(part -> isNegative(part, column));
  }

  private static boolean isNegative(TableRow row, int column) {
    return row.figures().get(column).written().number().filter(n -> n.signum() < 0).isPresent();
  }

  private static boolean states(TableRow part, int column) {
    return part.figures().get(column).written().number().isPresent();
  }

  private static List<Integer> rows(List<TableRow> rows) {
    return rows.stream().map(TableRow::row).toList();
  }

  private static List<TableRow> only(List<TableRow> rows, Predicate<TableRow> wanted) {
    return rows.stream().filter(wanted).toList();
  }

  private static Optional<SumFormula> formula(Figure figure) {
    return figure.source() instanceof Source.Cell cell
        ? cell.formula().flatMap(SumFormula::parse)
        : Optional.empty();
  }
}
