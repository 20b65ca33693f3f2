package org.gouji.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.SheetEntry;
import org.gouji.workbook.cell.SheetEntry.Visibility;
import org.gouji.workbook.cell.SheetShape;

/**
 * The first pass over a workbook in one XML file, 首遍扫描: its styles and the frames of its sheets.
 */
record FlatBook(FlatStyles styles, List<Framed> sheets) {

  /** A sheet and its frame, 工作表及其结构. */
  record Framed(SheetEntry entry, SheetShape shape) {}

  static FlatBook read(XmlCursor xml) {
    FlatStyles styles = new FlatStyles();
    List<Framed> sheets = new ArrayList<>();
    xml.root(FlatFile.ROOT);
    while (xml.child(1)) {
      switch (xml.name()) {
        case "ExcelWorkbook" -> readSettings(xml, styles);
        case "Styles" -> styles.read(xml);
        case "Worksheet" -> {
          if (sheets.size() >= xml.place().limits().entries()) {
            throw xml.place().beyond(Limit.ENTRIES);
          }
          sheets.add(readSheet(xml));
        }
        default -> {
          // properties, defined names
        }
      }
    }
    return new FlatBook(styles, List.copyOf(sheets));
  }

  private static void readSettings(XmlCursor xml, FlatStyles styles) {
    while (xml.child(2)) {
      if (xml.name().equals("Date1904")) {
        styles.countFrom1904();
      }
    }
  }

  private static Framed readSheet(XmlCursor xml) {
    String name = xml.attribute("Name").orElse("");
    Visibility visibility = Visibility.VISIBLE;
    FlatFrame frame = new FlatFrame(xml.place());
    while (xml.child(2)) {
      if (xml.name().equals("Table")) {
        frame.read(xml);
      } else if (xml.name().equals("WorksheetOptions")) {
        while (xml.child(3, "Visible")) {
          visibility = visibility(xml.text().strip());
        }
      }
    }
    return new Framed(new SheetEntry(name, visibility, FlatFile.ROOT), frame.shape());
  }

  private static Visibility visibility(String word) {
    return switch (word) {
      case "SheetHidden" -> Visibility.HIDDEN;
      case "SheetVeryHidden" -> Visibility.VERY_HIDDEN;
      default -> Visibility.VISIBLE;
    };
  }
}
