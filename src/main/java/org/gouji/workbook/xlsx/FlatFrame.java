package org.gouji.workbook.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.MergedRegions;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.SheetShape;

/** The frame of one sheet of an XML workbook, 工作表结构; no cell is kept. */
final class FlatFrame {

  private static final int TABLE = 3;

  private final PartPlace place;
  private final FlatPosition position;
  private final BitSet hiddenColumns = new BitSet();
  private final List<CellRange> merged = new ArrayList<>();
  private int rowCount;
  private int columnCount;
  private long cellCount;

  FlatFrame(PartPlace place) {
    this.place = place;
    this.position = new FlatPosition(place);
  }

  void read(XmlCursor xml) {
    int column = 0;
    while (xml.child(TABLE)) {
      if (xml.name().equals("Column")) {
        column = readColumns(xml, column);
      } else if (xml.name().equals("Row")) {
        position.row(xml);
        while (xml.child(TABLE + 1, "Cell")) {
          readCell(xml);
        }
      }
    }
  }

  /** The last of the columns described. */
  private int readColumns(XmlCursor xml, int before) {
    int first = xml.number("Index").orElse(before + 1);
    int span = xml.number("Span").orElse(0);
    if (first < 1 || span < 0) {
      throw place.broken("Column " + first);
    }
    int most = place.limits().columns();
    int last = (int) Math.min((long) first + span, most);
    if (first <= last && isHidden(xml, "Width")) {
      hiddenColumns.set(first, last + 1);
    }
    return last;
  }

  /** A row or column is also hidden if somebody has drawn it together to nothing. */
  static boolean isHidden(XmlCursor xml, String extent) {
    return xml.flag("Hidden")
        || xml.attribute(extent).filter(size -> size.matches("0(\\.0*)?")).isPresent();
  }

  private void readCell(XmlCursor xml) {
    if (++cellCount > place.limits().cells()) {
      throw place.beyond(Limit.CELLS);
    }
    CellRef ref = position.cell(xml);
    CellRef last = position.lastOfCell();
    if (!last.equals(ref)) {
      if (merged.size() >= place.limits().mergedRegions()) {
        throw place.beyond(Limit.MERGED_REGIONS);
      }
      merged.add(new CellRange(ref, last));
    }
    boolean stated = xml.attribute("Formula").isPresent();
    int cell = xml.depth();
    while (xml.child(cell)) {
      stated |= xml.name().equals("Data");
    }
    if (stated) {
      rowCount = ref.row();
      columnCount = Math.max(columnCount, ref.column());
    }
  }

  SheetShape shape() {
    return new SheetShape(
        rowCount, columnCount, cellCount, new MergedRegions(merged), hiddenColumns);
  }
}
