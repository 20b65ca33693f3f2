package org.gouji.workbook.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.quantity.MissingMark;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.CellContent.ErrorContent;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.MergedRegions;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;

/** What a row looks like by itself: a header, data, or the numbers of the columns, 行的样子. */
public final class HeaderRows {

  private static final Pattern NUMBER_AS_TEXT =
      Pattern.compile(
          "(?:超过?|约|近|突破|不足|不低于|[<>≤≥~])?[-+]?[\\d,]+(?:\\.\\d+)?[百千万亿]*[多余]?(?:元|美元|人|家|户|个|项|件|亩|吨|千瓦时|个?百分点|倍|[%‰])?(?:以上|左右)?[*]*");
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

  /** So many columns numbered one by one are no chance. */
  private static final int ENOUGH_NUMBERED = 40;

  private static final Pattern COLUMN_LETTER = Pattern.compile("[甲乙丙丁戊A-E]|栏次|行次|-");

  private static final Pattern UNIT_LABEL =
      Pattern.compile("(?:计量)?单位:?|unit", Pattern.CASE_INSENSITIVE);

  private HeaderRows() {}

  /**
   * Whether a cell states a number, or the error of one, as data do; a year stands in headers too.
   */
  public static boolean isNumber(SheetCell cell) {
    if (cell.content() instanceof NumberContent || cell.content() instanceof ErrorContent) {
      return !isYear(cell) && !isShownAsPeriod(cell);
    }
    return cell.content() instanceof TextContent text
        && NUMBER_AS_TEXT.matcher(PlainText.dense(text.text())).matches()
        && !isYear(cell);
  }

  /** Whether the row could be (part of) a header: several texts, no number but years. */
  public static boolean isHeaderLike(SheetRow row) {
    return RowLook.at(row).isHeaderLike();
  }

  static boolean looksLikeHeader(SheetRow row) {
    List<SheetCell> shown = row.shown();
    return shown.size() >= 2
        && (shown.stream().allMatch(HeaderRows::isHeaderText) || isOverMonths(shown))
        && shown.stream().anyMatch(HeaderRows::isWords)
        && !Captions.isCaptionRow(shown)
        && !Captions.isNote(shown.get(0).displayText());
  }

  private static boolean isWords(SheetCell cell) {
    return isHeaderText(cell) && !isYear(cell);
  }

  private static boolean isOverMonths(List<SheetCell> shown) {
    return MonthRow.is(shown)
        && shown.stream().allMatch(cell -> isNumber(cell) || isHeaderText(cell));
  }

  /** Whether the row states numbers that belong to a table. */
  public static boolean isData(SheetRow row) {
    return RowLook.at(row).isData();
  }

  static boolean looksLikeData(SheetRow row) {
    List<SheetCell> shown = row.shown();
    if (shown.size() < 2 || isColumnNumbers(row) || MonthRow.is(shown)) {
      return false;
    }
    return shown.stream().anyMatch(HeaderRows::isNumber)
        || shown.stream().filter(HeaderRows::isYear).count() == 1 && !isHeaderLike(row);
  }

  /** The row 甲 乙 1 2 3 that numbers the columns of a printed form. */
  public static boolean isColumnNumbers(SheetRow row) {
    return RowLook.at(row).isColumnNumbers();
  }

  static boolean looksLikeColumnNumbers(SheetRow row) {
    int expected = 0;
    for (SheetCell cell : row.shown()) {
      String text = PlainText.dense(cell.displayText()).replace("(", "").replace(")", "");
      if (text.equals(String.valueOf(expected + 1)) || text.startsWith(expected + 1 + "=")) {
        expected++;
        if (expected == ENOUGH_NUMBERED) {
          return true;
        }
      } else if (expected > 0 || !COLUMN_LETTER.matcher(text).matches()) {
        return false;
      }
    }
    return expected >= 2;
  }

  /** Whether the row continues the header above it: covered by its merged cells, units, numbers. */
  public static boolean continuesHeader(
      SheetRow row, int headerRow, MergedRegions merged, UnitWords units) {
    List<SheetCell> shown = row.shown();
    if (shown.isEmpty() || !shown.stream().allMatch(HeaderRows::isHeaderText)) {
      return isColumnNumbers(row);
    }
    if (shown.stream().allMatch(cell -> Gloss.isForeign(cell.displayText()))) {
      return true;
    }
    return isUnitRow(shown, units)
        || isColumnNumbers(row)
        || isCoveredFromAbove(row, headerRow, merged);
  }

  /** 亿元 % 家, with or without the word 计量单位 in front. */
  private static boolean isUnitRow(List<SheetCell> shown, UnitWords units) {
    String first = PlainText.dense(shown.get(0).displayText());
    boolean named = shown.size() > 1 && UNIT_LABEL.matcher(first).matches();
    return shown.stream()
        .skip(named ? 1 : 0)
        .map(SheetCell::displayText)
        .allMatch(text -> units.whole(text).isPresent() || units.isWholeInBrackets(text));
  }

  private static boolean isCoveredFromAbove(SheetRow row, int headerRow, MergedRegions merged) {
    return merged.regions().stream()
        .filter(region -> region.first().row() <= headerRow && region.height() > 1)
        .anyMatch(region -> reaches(region, row.index(), headerRow));
  }

  private static boolean reaches(CellRange region, int row, int headerRow) {
    return region.contains(new CellRef(row, region.first().column()))
        && region.last().row() > headerRow;
  }

  private static boolean couldBeYear(BigDecimal number) {
    return number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
  }

  /** Words, a year or a date: what names a column and is no number. */
  static boolean isHeaderText(SheetCell cell) {
    boolean words = cell.content() instanceof TextContent && !isNumber(cell);
    boolean date = cell.content() instanceof DateContent;
    return isYear(cell)
        || cell.content() instanceof NumberContent && isShownAsPeriod(cell)
        || date
        || words && MissingMark.of(cell.displayText()) == MissingMark.PRESENT;
  }

  private static boolean isYear(SheetCell cell) {
    if (cell.content() instanceof NumberContent number && !couldBeYear(number.value())) {
      return false;
    }
    return PeriodWords.isYear(cell.displayText());
  }

  /** A number whose format writes it as a year or a month: 2021年, 6月. */
  private static boolean isShownAsPeriod(SheetCell cell) {
    String format = cell.numberFormat();
    return (format.indexOf('年') >= 0 || format.indexOf('月') >= 0 || format.indexOf('季') >= 0)
        && PeriodWords.inHeader(cell.displayText())
            .filter(found -> found.rest().isEmpty())
            .isPresent();
  }
}
