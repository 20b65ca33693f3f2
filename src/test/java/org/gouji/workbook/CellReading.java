package org.gouji.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.workbook.cell.CellContent;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.WorkbookFile;

/** Reads small fixtures whole, which only a test may do. */
public final class CellReading {

  private CellReading() {}

  /** All cells of the first sheet by reference. */
  public static Map<String, SheetCell> cells(Path file) {
    Map<String, SheetCell> cells = new TreeMap<>();
    rows(file).forEach(row -> row.cells().forEach(cell -> cells.put(cell.ref().toString(), cell)));
    return cells;
  }

  public static List<SheetRow> rows(Path file) {
    return rows(file, ReadLimits.DEFAULT);
  }

  public static List<SheetRow> rows(Path file, ReadLimits limits) {
    List<SheetRow> rows = new ArrayList<>();
    try (WorkbookFile workbook = WorkbookReader.open(file, limits)) {
      workbook.sheets().get(0).forEachRow(rows::add);
    }
    return rows;
  }

  public static CellContent content(Path file, String ref) {
    return rows(file).stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.ref().equals(CellRef.parse(ref)))
        .map(SheetCell::content)
        .findFirst()
        .orElseThrow();
  }
}
