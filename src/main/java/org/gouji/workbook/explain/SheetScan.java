package org.gouji.workbook.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.SheetShape;
import org.gouji.workbook.table.Captions;
import org.gouji.workbook.table.RowRole;
import org.gouji.workbook.table.TableColumn;

/**
 * Looks through a sheet once more when all of its tables are known, 表页复览: for the picture, and for
 * what no table took up. What it keeps does not grow with the rows.
 */
final class SheetScan {

  private static final int KEPT = 12;

  private final List<WitnessedTable> tables;
  private final CellRoles roles;
  private final SheetShape shape;
  private final PictureFrame frame;
  private final Map<Integer, String> labels = new HashMap<>();
  private final SortedMap<Integer, String> notes = new TreeMap<>();
  private final SortedMap<Integer, String> unread = new TreeMap<>();
  private final SortedMap<Integer, CellRef> withoutHeader = new TreeMap<>();
  private final SortedSet<Integer> hiddenRows = new TreeSet<>();
  private int moreNotes;
  private int moreUnread;

  private SheetScan(Sheet sheet, List<WitnessedTable> tables, Codelists codelists) {
    this.tables = tables;
    this.roles = new CellRoles(tables, codelists);
    this.shape = sheet.shape();
    this.frame = new PictureFrame(shape, tables);
  }

  static SheetScan of(Sheet sheet, List<WitnessedTable> tables, Codelists codelists) {
    SheetScan scan = new SheetScan(sheet, tables, codelists);
    sheet.forEachRow(scan::row);
    return scan;
  }

  private void row(SheetRow row) {
    boolean shown = row.showsAnything();
    Optional<CellRole> outside = roles.outside(row);
    if (shown) {
      outside.ifPresentOrElse(role -> outside(row, role), () -> inside(row));
      if (row.hidden()) {
        hiddenRows.add(row.index());
      }
    }
    frame.row(row, shown, outside, roles);
  }

  private void outside(SheetRow row, CellRole role) {
    if (role == CellRole.NOTE) {
      moreNotes += keep(notes, row);
    } else if (role == CellRole.IGNORED) {
      moreUnread += keep(unread, row);
    }
  }

  private static int keep(SortedMap<Integer, String> kept, SheetRow row) {
    if (kept.size() < KEPT) {
      kept.put(row.index(), Captions.line(row));
      return 0;
    }
    return 1;
  }

  private void inside(SheetRow row) {
    for (SheetCell cell : row.shown()) {
      CellRole role = roles.of(cell.ref(), true, Optional.empty());
      boolean known =
          tables.stream()
              .filter(table -> table.hasRow(row.index()))
              .anyMatch(table -> table.column(cell.ref().column()).isPresent());
      if (role == CellRole.IGNORED && !known) {
        withoutHeader.putIfAbsent(cell.ref().column(), cell.ref());
      }
    }
    for (WitnessedTable table : tables) {
      boolean owner = table.role(row.index() + 1) == RowRole.OF_WHICH;
      if (table.hasRow(row.index()) && (owner || table.role(row.index()) != RowRole.ITEM)) {
        label(table, row).ifPresent(label -> labels.put(row.index(), label));
      }
    }
  }

  private static Optional<String> label(WitnessedTable table, SheetRow row) {
    Optional<String> named =
        table.table().labelColumns().stream()
            .map(TableColumn::column)
            .flatMap(column -> row.cell(column).stream())
            .map(SheetCell::displayText)
            .filter(text -> !text.isBlank())
            .findFirst();
    return named.or(() -> Optional.of(Captions.line(row)));
  }

  /** The words of rows that are no plain items, or have parts below. */
  Map<Integer, String> labels() {
    return labels;
  }

  SheetPicture picture() {
    return frame.picture();
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    rows(Topic.NOTE, notes, moreNotes, remarks);
    rows(Topic.IGNORED, unread, moreUnread, remarks);
    withoutHeader.forEach(
        (column, first) ->
            remarks.add(
                Remark.of(
                    Topic.IGNORED,
                    CellRef.columnName(column) + " 列不属于任何表（自 " + first + "）",
                    "column "
                        + CellRef.columnName(column)
                        + " belongs to no table (from "
                        + first
                        + ")")));
    hidden(remarks);
    return remarks;
  }

  private static void rows(
      Topic topic, SortedMap<Integer, String> rows, int more, List<Remark> remarks) {
    rows.forEach(
        (row, line) ->
            remarks.add(
                Remark.of(
                    topic,
                    "第 " + row + " 行“" + Evidence.brief(line) + "”",
                    "row " + row + " \"" + Evidence.brief(line) + "\"")));
    if (more > 0) {
      remarks.add(Remark.of(topic, "另有 " + more + " 行", "and " + more + " more rows"));
    }
  }

  private void hidden(List<Remark> remarks) {
    if (!hiddenRows.isEmpty()) {
      Bilingual rows = Spans.rows(hiddenRows);
      remarks.add(
          Remark.of(
              Topic.HIDDEN,
              "第 " + rows.chinese() + " 行（照读）",
              "rows " + rows.english() + ", read all the same"));
    }
    List<Integer> columns =
        shape.hiddenColumns().stream()
            .filter(column -> column >= 1 && column <= shape.columnCount())
            .boxed()
            .toList();
    if (!columns.isEmpty()) {
      Bilingual names = Spans.columns(columns);
      remarks.add(
          Remark.of(
              Topic.HIDDEN,
              names.chinese() + " 列（照读）",
              "columns " + names.english() + ", read all the same"));
    }
  }
}
