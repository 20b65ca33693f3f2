package org.gouji.workbook.table;

import java.util.List;
import java.util.function.Predicate;
import org.gouji.figure.ObservationKind;
import org.gouji.workbook.cell.SheetRow;

/**
 * Columns of numbers that stand beside a table and are none of it, 表旁数据: behind an empty column,
 * under words, where all columns of the table are periods. They are set aside and said.
 */
final class BesideTable {

  private final List<SheetRow> rows;
  private final List<TableColumn> columns;

  BesideTable(List<SheetRow> rows, List<TableColumn> columns) {
    this.rows = rows;
    this.columns = columns;
  }

  List<TableColumn> without() {
    List<TableColumn> aside = aside();
    return columns.stream()
        .map(column -> aside.contains(column) ? column.withRole(ColumnRole.NOTE) : column)
        .toList();
  }

  List<Remark> remarks() {
    return aside().stream()
        .map(
            column ->
                new Remark(
                    ObservationKind.SHEET_NOT_A_TABLE,
                    column.header(),
                    String.join("/", column.path())))
        .toList();
  }

  private List<TableColumn> aside() {
    List<TableColumn> periods = values(BesideTable::isPeriod);
    List<TableColumn> others = values(column -> !isPeriod(column) && isBehindEmptyColumn(column));
    boolean series = periods.size() + others.size() == values(column -> true).size();
    return series && periods.size() >= 2 ? others.stream().filter(this::isUnknown).toList() : List.of();
  }

  private List<TableColumn> values(Predicate<TableColumn> some) {
    return columns.stream()
        .filter(column -> column.role() == ColumnRole.VALUE)
        .filter(some)
        .toList();
  }

  private static boolean isPeriod(TableColumn column) {
    return column.heading().period().isPresent() && column.heading().name().isEmpty();
  }

  private boolean isUnknown(TableColumn column) {
    ValueHeading heading = column.heading();
    return heading.match().isEmpty()
        && heading.units().isEmpty()
        && !HeadingReader.isComparison(heading.name());
  }

  private boolean isBehindEmptyColumn(TableColumn column) {
    int left = column.column() - 1;
    return columns.stream().noneMatch(each -> each.column() == left)
        && rows.stream().noneMatch(row -> SideBySide.isShown(row, left));
  }
}
