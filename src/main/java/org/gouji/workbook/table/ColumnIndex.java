package org.gouji.workbook.table;

import java.util.AbstractList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a table, sorted once by what they hold, 列索引: every cell asks for them. */
final class ColumnIndex extends AbstractList<TableColumn> {

  private final List<TableColumn> columns;
  private final List<TableColumn> figures;
  private final List<TableColumn> labels;
  private final Map<ColumnRole, Optional<TableColumn>> first = new EnumMap<>(ColumnRole.class);

  private ColumnIndex(List<TableColumn> columns) {
    this.columns = List.copyOf(columns);
    this.figures = columns.stream().filter(column -> column.role().yieldsFigures()).toList();
    this.labels = columns.stream().filter(column -> column.role().isLabel()).toList();
    columns.forEach(column -> first.putIfAbsent(column.role(), Optional.of(column)));
  }

  static ColumnIndex of(List<TableColumn> columns) {
    return columns instanceof ColumnIndex index ? index : new ColumnIndex(columns);
  }

  Optional<TableColumn> first(ColumnRole role) {
    return first.getOrDefault(role, Optional.empty());
  }

  List<TableColumn> figures() {
    return figures;
  }

  List<TableColumn> labels() {
    return labels;
  }

  @Override
  public TableColumn get(int index) {
    return columns.get(index);
  }

  @Override
  public int size() {
    return columns.size();
  }
}
