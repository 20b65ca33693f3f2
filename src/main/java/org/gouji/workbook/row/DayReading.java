package org.gouji.workbook.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.figure.Period;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.table.PeriodWords;
import org.gouji.workbook.table.PlainText;

/** Reads the day, month or year a cell states, such as a planned completion, 日期识别. */
final class DayReading {

  private static final Pattern DAY =
      Pattern.compile("((?:19|20)\\d{2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
  private static final Pattern SPAN =
      Pattern.compile("((?:19|20)\\d{2})年?[-~至]((?:19|20)\\d{2})年?");

  private DayReading() {}

  static Optional<Period> of(SheetCell cell) {
    if (cell.content() instanceof DateContent date) {
      return Optional.of(shown(date.date(), cell.numberFormat()));
    }
    return ofText(PlainText.dense(cell.displayText()));
  }

  /** A date shown as year and month says no day. */
  private static Period shown(LocalDate date, String format) {
    String code = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"", "");
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

  private static Optional<Period> day(Matcher day) {
    try {
      return Optional.of(Period.instant(LocalDate.of(n(day, 1), n(day, 2), n(day, 3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int n(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
