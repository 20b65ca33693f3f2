package org.gouji.workbook.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.MergedRegions;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.SheetShape;

/** The first pass over a sheet part, 工作表首遍扫描: its frame and its limits, but no cell is kept. */
final class SheetFrame {

  private final XmlCursor xml;
  private final PartPlace place;
  private final PositionTracker position;
  private final BitSet hiddenColumns = new BitSet();
  private final List<CellRange> merged = new ArrayList<>();
  private int rowCount;
  private int columnCount;
  private long cellCount;

  private SheetFrame(XmlCursor xml) {
    this.xml = xml;
    this.place = xml.place();
    this.position = new PositionTracker(place);
  }

  static SheetShape read(XmlCursor xml) {
    return new SheetFrame(xml).read();
  }

  private SheetShape read() {
    xml.root("worksheet");
    while (xml.child(1)) {
      switch (xml.name()) {
        case "cols" -> readColumns();
        case "sheetData" -> readRows();
        case "mergeCells" -> readMerged();
        default -> {
          // drawings, print settings and the like
        }
      }
    }
    return new SheetShape(
        rowCount, columnCount, cellCount, new MergedRegions(merged), hiddenColumns);
  }

  private void readColumns() {
    while (xml.child(2, "col")) {
      int first = xml.number("min").orElse(1);
      int last = Math.min(xml.number("max").orElse(first), place.limits().columns());
      if (first >= 1 && first <= last && isHidden(xml, "width")) {
        hiddenColumns.set(first, last + 1);
      }
    }
  }

  /** A row or column is also hidden if somebody has drawn it together to nothing. */
  static boolean isHidden(XmlCursor xml, String extent) {
    return xml.flag("hidden") || xml.attribute(extent).filter(SheetFrame::isNothing).isPresent();
  }

  private static boolean isNothing(String size) {
    return size.startsWith("0") && (size.equals("0") || size.matches("0\\.0*"));
  }

  private void readRows() {
    while (xml.child(2, "row")) {
      int row = position.row(xml);
      while (xml.child(3, "c")) {
        readCell(row, position.cell(xml));
      }
    }
  }

  private void readCell(int row, int column) {
    if (++cellCount > place.limits().cells()) {
      throw place.beyond(Limit.CELLS);
    }
    if (xml.isOnlyValue() || hasContent()) {
      rowCount = row;
      columnCount = Math.max(columnCount, column);
    }
  }

  private boolean hasContent() {
    boolean content = false;
    while (xml.child(4)) {
      content = true;
    }
    return content;
  }

  private void readMerged() {
    while (xml.child(2, "mergeCell")) {
      if (merged.size() >= place.limits().mergedRegions()) {
        throw place.beyond(Limit.MERGED_REGIONS);
      }
      String range = xml.attribute("ref").orElse("");
      try {
        merged.add(CellRange.parse(range));
      } catch (IllegalArgumentException e) {
        throw place.broken("mergeCell " + range, e);
      }
    }
  }
}
