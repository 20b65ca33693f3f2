package org.gouji.workbook.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.figure.Period;
import org.gouji.quantity.Remembered;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.table.PeriodWords;
import org.gouji.workbook.table.PlainText;

/** Reads the day, month or year a cell states, such as a planned completion, 日期识别. */
final class DayReading {

  private static final Pattern DAY =
      Pattern.compile(
          "((?:19|20)\\d{2})(?:[年./-](\\d{1,2})[月./-](\\d{1,2})[日号]?|(\\d{2})(\\d{2}))"
              + "(?:T?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?)?");
  private static final Pattern DATE_IN_CHARACTERS = Pattern.compile("[〇○零一二三四五六七八九十年月日]+[底末前初]*");
  private static final Pattern NUMERAL = Pattern.compile("[〇○零一二三四五六七八九十]+");
  private static final Pattern SPAN =
      Pattern.compile("((?:19|20)\\d{2})年?[-~至]((?:19|20)\\d{2})年?");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern TENS = Pattern.compile("[二三]?十[一二三四五六七八九]?");
  private static final String FIGURES = "〇一二三四五六七八九";

  /** The letters of a format without the texts in it; a list has the same one row after row. */
  private static final Remembered<String> LETTERS =
      new Remembered<>(format -> QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll(""));

  private DayReading() {}

  static Optional<Period> of(SheetCell cell) {
    if (cell.content() instanceof DateContent date) {
      return Optional.of(shown(date.date(), cell.numberFormat()));
    }
    String text = PlainText.dense(cell.displayText());
    return ofText(DATE_IN_CHARACTERS.matcher(text).matches() ? inDigits(text) : text);
  }

  /** A date shown as year and month says no day. */
  private static Period shown(LocalDate date, String format) {
    String code = LETTERS.of(format);
    if (code.contains("d")) {
      return Period.instant(date);
    }
    return code.contains("m")
        ? Period.month(date.getYear(), date.getMonthValue())
        : Period.year(date.getYear());
  }

  private static Optional<Period> ofText(String text) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return day(day);
    }
    Matcher span = SPAN.matcher(text);
    if (span.matches() && n(span, 1) <= n(span, 2)) {
      return Optional.of(Period.span(n(span, 1), n(span, 2)));
    }
    return PeriodWords.inName(text)
        .filter(found -> found.rest().matches("[前底末初内份]*"))
        .map(PeriodWords.Found::expression)
        .map(expression -> monthOf(expression.in(Period.UNKNOWN)))
        .filter(Period::isKnown);
  }

  /** 2028年6月底 is a month here: a project is not due on one day. */
  private static Period monthOf(Period period) {
    return period.isKnown() && period.start().equals(period.end())
        ? Period.month(period.year(), period.month())
        : period;
  }

  /** 二〇二三年六月三十日 in digits. */
  private static String inDigits(String text) {
    return NUMERAL.matcher(text).replaceAll(found -> digits(found.group()));
  }

  private static String digits(String numeral) {
    String figures = numeral.replace('○', '〇').replace('零', '〇');
    int ten = figures.indexOf('十');
    if (ten < 0) {
      return figures.chars().mapToObj(c -> "" + FIGURES.indexOf(c)).collect(Collectors.joining());
    }
    if (!TENS.matcher(figures).matches()) {
      return numeral;
    }
    int tens = ten == 0 ? 1 : FIGURES.indexOf(figures.charAt(ten - 1));
    int ones = ten == figures.length() - 1 ? 0 : FIGURES.indexOf(figures.charAt(ten + 1));
    return Integer.toString(10 * tens + ones);
  }

  private static Optional<Period> day(Matcher day) {
    try {
      int month = day.group(2) == null ? n(day, 4) : n(day, 2);
      int inMonth = day.group(3) == null ? n(day, 5) : n(day, 3);
      return Optional.of(Period.instant(LocalDate.of(n(day, 1), month, inMonth)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int n(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
