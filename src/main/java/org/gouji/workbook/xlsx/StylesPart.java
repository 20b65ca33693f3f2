package org.gouji.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.workbook.cell.CellFormat;
import org.gouji.workbook.cell.NumberFormats;

/** The number formats of a workbook by the style number a cell states, 样式表. */
final class StylesPart {

  private final NumberFormats formats;
  private final List<CellFormat> byStyle = new ArrayList<>();

  private StylesPart(boolean date1904) {
    this.formats = new NumberFormats(date1904);
  }

  /** The formats of a workbook without a style sheet. */
  static StylesPart none() {
    return new StylesPart(false);
  }

  static StylesPart read(PackageParts parts, String part, boolean date1904) {
    StylesPart styles = new StylesPart(date1904);
    try (XmlCursor xml = parts.read(part)) {
      xml.root("styleSheet");
      styles.read(xml);
    }
    return styles;
  }

  private void read(XmlCursor xml) {
    while (xml.child(1)) {
      if (xml.name().equals("numFmts")) {
        while (xml.child(2, "numFmt")) {
          String code = xml.attribute("formatCode").orElse("General");
          xml.number("numFmtId").ifPresent(id -> formats.state(id, code));
        }
      } else if (xml.name().equals("cellXfs")) {
        while (xml.child(2, "xf")) {
          int id = xml.number("numFmtId").orElse(0);
          byStyle.add(formats.format(id, indent(xml)));
        }
      }
    }
  }

  /** By how many levels the style sets its text in. */
  private static int indent(XmlCursor xml) {
    int indent = 0;
    while (xml.child(3, "alignment")) {
      indent = xml.number("indent").orElse(0);
    }
    return indent;
  }

  /** The format of a style; a cell that states none has style 0. */
  CellFormat format(int style) {
    return style >= 0 && style < byStyle.size() ? byStyle.get(style) : CellFormat.GENERAL;
  }
}
