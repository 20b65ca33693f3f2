package org.gouji.workbook.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.workbook.cell.CellRef;

/**
 * A column of a recognised table, 表列.
 *
 * @param column counted from 1
 * @param path its header as written, outermost first
 * @param header the cell its header stands in
 * @param place the place all its numbers are of, where a part of its header names one
 */
public record TableColumn(
    int column,
    ColumnRole role,
    List<String> path,
    CellRef header,
    ValueHeading heading,
    boolean hidden,
    Optional<RegionWords.Named> place) {

  private static final Pattern PLAIN = Pattern.compile("(?:指标)?(?:值|数值|数据|数据值)");

  public TableColumn {
    path = List.copyOf(path);
  }

  /** A column whose header names no place. */
  public TableColumn(
      int column,
      ColumnRole role,
      List<String> path,
      CellRef header,
      ValueHeading heading,
      boolean hidden) {
    this(column, role, path, header, heading, hidden, Optional.empty());
  }

  /** Its header without the place. */
  public List<String> naming() {
    return place.isEmpty()
        ? path
        : path.stream().filter(part -> !part.equals(place.get().words())).toList();
  }

  /** Whether it says no more than 数值, which beside an indicator is nothing. */
  public boolean isPlain() {
    return path.size() == 1 && PLAIN.matcher(PlainText.dense(path.get(0))).matches();
  }

  public TableColumn withHeading(ValueHeading changed) {
    return new TableColumn(column, role, path, header, changed, hidden, place);
  }

  /** This column standing under the header of another one. */
  TableColumn under(String owner, ValueHeading changed) {
    List<String> whole = Stream.concat(Stream.of(owner), path.stream()).toList();
    return new TableColumn(column, role, whole, header, changed, hidden, place);
  }

  public TableColumn withRole(ColumnRole changed) {
    return new TableColumn(column, changed, path, header, heading, hidden, place);
  }

  TableColumn ofPlace(RegionWords.Named named) {
    return new TableColumn(column, role, path, header, heading, hidden, Optional.of(named));
  }
}
