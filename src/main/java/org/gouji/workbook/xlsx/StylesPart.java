package org.gouji.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.gouji.workbook.cell.CellFormat;

/** The number formats of a workbook by the style number a cell states, 样式表. */
final class StylesPart {

  private static final int LONGEST = 255;
  private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
  private static final String MONTH_DAY = "m\"月\"d\"日\"";
  private static final String TIME = "h\"时\"mm\"分\"";
  private static final String TIME_SECONDS = "h\"时\"mm\"分\"ss\"秒\"";

  /**
   * Formats a Chinese spreadsheet program has built in and never writes down (ECMA-376 18.8.30).
   */
  private static final Map<Integer, String> CHINESE_BUILT_IN =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, YEAR_MONTH),
          Map.entry(28, MONTH_DAY),
          Map.entry(29, MONTH_DAY),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, TIME),
          Map.entry(33, TIME_SECONDS),
          Map.entry(34, TIME),
          Map.entry(35, TIME_SECONDS),
          Map.entry(36, YEAR_MONTH),
          Map.entry(50, YEAR_MONTH),
          Map.entry(51, MONTH_DAY),
          Map.entry(52, YEAR_MONTH),
          Map.entry(53, MONTH_DAY),
          Map.entry(54, MONTH_DAY),
          Map.entry(55, TIME),
          Map.entry(56, TIME_SECONDS),
          Map.entry(57, YEAR_MONTH),
          Map.entry(58, MONTH_DAY));

  private final boolean date1904;
  private final Map<Integer, String> codes = new HashMap<>();
  private final Map<String, CellFormat> formats = new HashMap<>();
  private final List<CellFormat> byStyle = new ArrayList<>();

  private StylesPart(boolean date1904) {
    this.date1904 = date1904;
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
          String code =
              xml.attribute("formatCode")
                  .filter(text -> text.length() <= LONGEST)
                  .orElse("General");
          xml.number("numFmtId").ifPresent(id -> codes.put(id, code));
        }
      } else if (xml.name().equals("cellXfs")) {
        while (xml.child(2, "xf")) {
          byStyle.add(format(xml.number("numFmtId").orElse(0)));
        }
      }
    }
  }

  private CellFormat format(int id) {
    String code = codes.getOrDefault(id, builtIn(id));
    return formats.computeIfAbsent(code, text -> new CellFormat(text, date1904));
  }

  private static String builtIn(int id) {
    String chinese = CHINESE_BUILT_IN.get(id);
    String builtIn = chinese != null ? chinese : BuiltinFormats.getBuiltinFormat(id);
    return builtIn == null || builtIn.startsWith("reserved-") ? "General" : builtIn;
  }

  /** The format of a style; of style 0 if the cell states none. */
  CellFormat format(Optional<Integer> style) {
    int number = style.orElse(0);
    return number >= 0 && number < byStyle.size() ? byStyle.get(number) : CellFormat.GENERAL;
  }
}
