package org.gouji.workbook.table;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.workbook.cell.CellRef;

/**
 * A column of a recognised table, 表列.
 *
 * @param column counted from 1
 * @param path its header as written, outermost first
 * @param header the cell its header stands in
 */
public record TableColumn(
    int column,
    ColumnRole role,
    List<String> path,
    CellRef header,
    ValueHeading heading,
    boolean hidden) {

  public TableColumn {
    path = List.copyOf(path);
  }

  public TableColumn withHeading(ValueHeading changed) {
    return new TableColumn(column, role, path, header, changed, hidden);
  }

  /** This column standing under the header of another one. */
  TableColumn under(String owner, ValueHeading changed) {
    List<String> whole = Stream.concat(Stream.of(owner), path.stream()).toList();
    return new TableColumn(column, role, whole, header, changed, hidden);
  }

  public TableColumn withRole(ColumnRole changed) {
    return new TableColumn(column, changed, path, header, heading, hidden);
  }
}
