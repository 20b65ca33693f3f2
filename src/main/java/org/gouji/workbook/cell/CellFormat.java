package org.gouji.workbook.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/** How a cell shows its number, 数字格式: the format code and what it makes of a number. */
public final class CellFormat {

  private static final int CUSTOM_FORMAT = 164;
  private static final Pattern NOT_DATE_LETTERS =
      Pattern.compile("\"[^\"]*\"|[\\\\!_*].|\\[(?!h+]|m+]|s+])[^\\]]*]|AM/PM|A/P|上午/下午");
  private static final Pattern HIDES_EVERYTHING = Pattern.compile(";+");
  private static final Pattern DATE_LETTERS = Pattern.compile("[yYdDmMhHsS]");

  /** The format of a cell that has none: as many digits as the number has. */
  public static final CellFormat GENERAL = new CellFormat("General", false);

  private record Shown(BigDecimal number, String text) {}

  private final String code;
  private final boolean date1904;
  private final boolean date;
  private final boolean hidesEverything;
  private final Optional<String> asWritten;
  private final int indent;
  private volatile Shown last;
  private final ReadableCode readable;
  private final Optional<FormatSections> sections;
  private final Optional<FixedFormat> fixed;
  private final Optional<FixedDate> fixedDate;
  private DataFormatter formatter;

  public CellFormat(String code, boolean date1904) {
    this(code, date1904, 0);
  }

  /**
   * A format of cells whose text is set in.
   *
   * @param indent levels by which the alignment sets the text in, 缩进
   */
  public CellFormat(String code, boolean date1904, int indent) {
    this.indent = indent;
    this.code = code;
    this.asWritten = Optional.empty();
    this.date1904 = date1904;
    this.date = !isGeneral(code) && DATE_LETTERS.matcher(firstSection(code)).find();
    this.hidesEverything = HIDES_EVERYTHING.matcher(code).matches();
    this.readable = ReadableCode.of(code, date);
    this.sections =
        date || isGeneral(code) ? Optional.empty() : Optional.of(new FormatSections(code));
    this.fixed = FixedFormat.of(code, isGeneral(code));
    this.fixedDate = date ? FixedDate.of(readable.code(), date1904) : Optional.empty();
  }

  /** Every number of a text file has a format of its own, so this must be cheap. */
  private CellFormat(String written) {
    this.indent = 0;
    this.code = GENERAL.code;
    this.asWritten = Optional.of(written);
    this.date1904 = false;
    this.date = false;
    this.hidesEverything = false;
    this.readable = GENERAL.readable;
    this.sections = Optional.empty();
    this.fixed = Optional.empty();
    this.fixedDate = Optional.empty();
  }

  /** The format of a number in a text file: it is seen as it was written. */
  public static CellFormat asWritten(String text) {
    return new CellFormat(text);
  }

  public String code() {
    return code;
  }

  /** Whether a number with this format is meant as a date or a time. */
  public boolean isDate() {
    return date;
  }

  /** Whether day 1 is in 1904, as old Macintosh workbooks have it, not in 1900. */
  public boolean isDate1904() {
    return date1904;
  }

  /** Levels by which the text is set in without a space of its own. */
  public int indent() {
    return indent;
  }

  /** The text a reader sees, apart from what a narrow column cuts off. */
  public String display(BigDecimal number) {
    if (hidesEverything) {
      return "";
    }
    if (asWritten.isPresent()) {
      return asWritten.get();
    }
    Optional<BigDecimal> usual = shown(number);
    if (usual.isPresent()) {
      return fixed.orElseThrow().text(usual.get());
    }
    // A cell is asked for its text several times running, and formatting is slow.
    Shown earlier = last;
    if (earlier != null && earlier.number().equals(number)) {
      return earlier.text();
    }
    Shown shown = new Shown(number, format(number));
    last = shown;
    return shown.text();
  }

  /** The number as the reader sees it. */
  WrittenNumber written(BigDecimal number) {
    return shown(number)
        .map(shown -> new WrittenNumber(number, shown, ""))
        .orElseGet(() -> WrittenNumber.of(number, display(number)));
  }

  private Optional<BigDecimal> shown(BigDecimal number) {
    return fixed.flatMap(format -> format.shown(number));
  }

  /** Whether the format shows numbers at all; some hide them. */
  public boolean isVisible() {
    return !hidesEverything;
  }

  private String format(BigDecimal number) {
    return fixedDate
        .flatMap(known -> known.text(number))
        .or(() -> printed(number))
        .orElseGet(() -> library(number))
        .strip();
  }

  private Optional<String> printed(BigDecimal number) {
    return sections.flatMap(known -> known.print(number, GENERAL::library));
  }

  private String library(BigDecimal number) {
    double value = number.scaleByPowerOfTen(readable.power()).doubleValue();
    int id = isGeneral(code) ? 0 : CUSTOM_FORMAT;
    // The formatter keeps a cache that two threads must not touch at once.
    synchronized (this) {
      if (formatter == null) {
        formatter = new DataFormatter(Locale.CHINA);
      }
      String printed = formatter.formatRawCellContents(value, id, readable.code(), date1904);
      return ReadableCode.restore(printed);
    }
  }

  private static boolean isGeneral(String code) {
    return code.isBlank() || code.equalsIgnoreCase("General") || code.equals("G/通用格式");
  }

  private static String firstSection(String code) {
    String bare = NOT_DATE_LETTERS.matcher(code).replaceAll("");
    int end = bare.indexOf(';');
    String first = end < 0 ? bare : bare.substring(0, end);
    return first.replace("General", "");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CellFormat that
        && code.equals(that.code)
        && date1904 == that.date1904
        && indent == that.indent
        && asWritten.equals(that.asWritten);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
