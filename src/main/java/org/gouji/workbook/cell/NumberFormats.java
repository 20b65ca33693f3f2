package org.gouji.workbook.cell;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats of a workbook by their numbers, 数字格式表: built in or stated by the file. */
public final class NumberFormats {

  private static final int LONGEST = 255;
  private static final int DEEPEST = 250;
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

  public NumberFormats(boolean date1904) {
    this.date1904 = date1904;
  }

  /**
   * Takes in a format the file states; a code no program would accept shows numbers as they are.
   */
  public void state(int id, String code) {
    codes.put(id, code.length() <= LONGEST ? code : "General");
  }

  public CellFormat format(int id) {
    return format(id, 0);
  }

  /** The format of cells whose text is set in by so many levels. */
  public CellFormat format(int id, int indent) {
    String code = codes.getOrDefault(id, builtIn(id));
    int level = Math.max(0, Math.min(indent, DEEPEST));
    return formats.computeIfAbsent(
        level + " " + code, each -> new CellFormat(code, date1904, level));
  }

  private static String builtIn(int id) {
    String chinese = CHINESE_BUILT_IN.get(id);
    String builtIn = chinese != null ? chinese : BuiltinFormats.getBuiltinFormat(id);
    return builtIn == null || builtIn.startsWith("reserved-") ? "General" : builtIn;
  }
}
