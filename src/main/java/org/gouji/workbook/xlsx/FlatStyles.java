package org.gouji.workbook.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.workbook.cell.CellFormat;
import org.gouji.workbook.cell.ReadLimits.Limit;

/** The number formats of an XML workbook by the names of its styles, 样式表. */
final class FlatStyles {

  private static final String STANDARD_STYLE = "Default";

  /** Formats that are called by a name instead of a code. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("General Number", "General"),
          Map.entry("General Date", "yyyy/m/d h:mm"),
          Map.entry("Long Date", "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry("Medium Date", "yyyy/m/d"),
          Map.entry("Short Date", "yyyy/m/d"),
          Map.entry("Long Time", "h:mm:ss"),
          Map.entry("Medium Time", "h:mm"),
          Map.entry("Short Time", "h:mm"),
          Map.entry("Currency", "#,##0.00"),
          Map.entry("Euro Currency", "#,##0.00"),
          Map.entry("Fixed", "0.00"),
          Map.entry("Standard", "#,##0.00"),
          Map.entry("Percent", "0.00%"),
          Map.entry("Scientific", "0.00E+00"));

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, CellFormat> formats = new HashMap<>();
  private boolean date1904;

  void countFrom1904() {
    date1904 = true;
  }

  void read(XmlCursor xml) {
    while (xml.child(2, "Style")) {
      if (codes.size() > xml.place().limits().entries()) {
        throw xml.place().beyond(Limit.ENTRIES);
      }
      String id = xml.attribute("ID").orElse("");
      String code = code(xml.attribute("Parent").orElse(STANDARD_STYLE));
      while (xml.child(3, "NumberFormat")) {
        String stated = xml.attribute("Format").orElse("General");
        code = NAMED.getOrDefault(stated, stated);
      }
      codes.put(id, code.length() <= 255 ? code : "General");
    }
  }

  private String code(String style) {
    return codes.getOrDefault(style, "General");
  }

  /** The format of a style; of the standard one if the cell states none. */
  CellFormat format(Optional<String> style) {
    return ofCode(code(style.orElse(STANDARD_STYLE)));
  }

  CellFormat ofCode(String code) {
    return formats.computeIfAbsent(code, text -> new CellFormat(text, date1904));
  }
}
