package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gouji.figure.Composition;
import org.gouji.quantity.Dimension;

/** Finds which rows make up which, 行间构成: 合计 above or below its rows, 小计, 其中. */
final class RowTotals {

  private static final String TOTAL = "合计";
  private static final String SUBTOTAL = "小计";
  private static final String OF_WHICH = "其中";

  private final BiFunction<Integer, Integer, String> ids;
  private final List<Composition> found = new ArrayList<>();
  private final List<TableRow> open = new ArrayList<>();
  private final List<TableRow> ofWhich = new ArrayList<>();
  private final RegionGroups groups = new RegionGroups();
  private int groupStart;
  private Optional<TableRow> totalAbove = Optional.empty();
  private Optional<TableRow> owner = Optional.empty();

  /**
   * Starts with no rows.
   *
   * @param ids the figure id of a row and column
   */
  RowTotals(BiFunction<Integer, Integer, String> ids) {
    this.ids = ids;
  }

  void add(TableRow row, RowKind kind) {
    if (kind == RowKind.OF_WHICH) {
      ofWhich.add(row);
      return;
    }
    closeOfWhich();
    owner = Optional.of(row);
    switch (kind) {
      case TOTAL -> total(row);
      case SUBTOTAL -> subtotal(row);
      default -> open.add(row);
    }
  }

  /** A row such as 东部地区, made up of the rows about these regions. */
  void addGroup(TableRow row, List<String> members) {
    closeOfWhich();
    owner = Optional.of(row);
    groups.add(row, members);
  }

  /** A heading inside the table, such as 一、优势产业: the next subtotal begins after it. */
  void section() {
    closeOfWhich();
    groupStart = open.size();
  }

  List<Composition> finish() {
    closeOfWhich();
    closeTotalAbove();
    return List.copyOf(found);
  }

  private void total(TableRow row) {
    if (totalAbove.isPresent()) {
      closeTotalAbove();
      totalAbove = Optional.of(row);
    } else if (open.isEmpty()) {
      totalAbove = Optional.of(row);
    } else {
      composeOfGroups(row);
      compose(row, open, true, TOTAL);
      clear();
    }
  }

  private void subtotal(TableRow row) {
    List<TableRow> group = List.copyOf(open.subList(groupStart, open.size()));
    if (!group.isEmpty()) {
      compose(row, group, true, SUBTOTAL);
      open.subList(groupStart, open.size()).clear();
    }
    open.add(row.withParts(group));
    groupStart = open.size();
  }

  private void closeTotalAbove() {
    totalAbove.ifPresent(this::composeOfGroups);
    totalAbove.filter(row -> !open.isEmpty()).ifPresent(row -> compose(row, open, true, TOTAL));
    totalAbove = Optional.empty();
    clear();
  }

  private void closeOfWhich() {
    owner
        .filter(row -> !ofWhich.isEmpty())
        .ifPresent(row -> compose(row, ofWhich, false, OF_WHICH));
    ofWhich.clear();
  }

  private void composeOfGroups(TableRow total) {
    groups.wholeCountry().ifPresent(all -> compose(total, all, true, TOTAL));
  }

  private void clear() {
    groups.among(open).forEach(group -> compose(group.whole(), group.parts(), true, SUBTOTAL));
    groups.clear();
    open.clear();
    groupStart = 0;
  }

  private void compose(TableRow whole, List<TableRow> parts, boolean exhaustive, String basis) {
    whole
        .additive()
        .forEach(
            (column, dimension) -> {
              List<String> ids = partIds(parts, column, dimension);
              if (!ids.isEmpty()) {
                found.add(
                    new Composition(this.ids.apply(whole.row(), column), ids, exhaustive, basis));
              }
            });
  }

  private List<String> partIds(List<TableRow> parts, int column, Dimension dimension) {
    return parts.stream()
        .filter(part -> part.additive().get(column) == dimension)
        .map(part -> ids.apply(part.row(), column))
        .toList();
  }
}
