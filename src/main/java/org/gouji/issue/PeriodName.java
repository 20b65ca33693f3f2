package org.gouji.issue;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.gouji.figure.Period;

/** A report period in words, 报告期名称. */
final class PeriodName {
  private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

  private PeriodName() {}

  static String of(Period period, Language language) {
    return language == Language.ZH ? chinese(period) : english(period);
  }

  private static String chinese(Period period) {
    String year = period.year() + "年";
    return switch (period.kind()) {
      case INSTANT -> year + period.month() + "月" + period.end().getDayOfMonth() + "日";
      case YEAR, DEADLINE -> year;
      case HALF -> year + (period.month() == 6 ? "上半年" : "下半年");
      case QUARTER -> year + "第" + QUARTERS.get(quarter(period) - 1) + "季度";
      case MONTH -> year + period.month() + "月";
      case CUMULATIVE -> year + "1—" + period.month() + "月";
      case SPAN -> period.start().getYear() + "—" + year;
      case UNKNOWN -> "（报告期未载明）";
    };
  }

  private static String english(Period period) {
    int year = period.year();
    return switch (period.kind()) {
      case INSTANT -> day(period.end());
      case YEAR, DEADLINE -> String.valueOf(year);
      case HALF -> (period.month() == 6 ? "first" : "second") + " half of " + year;
      case QUARTER -> "Q" + quarter(period) + " " + year;
      case MONTH -> month(period.end(), TextStyle.FULL) + " " + year;
      case CUMULATIVE -> "Jan–" + month(period.end(), TextStyle.SHORT) + " " + year;
      case SPAN -> period.start().getYear() + "–" + year;
      case UNKNOWN -> "(period not stated)";
    };
  }

  private static int quarter(Period period) {
    return period.month() / 3;
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day, TextStyle.FULL) + " " + day.getYear();
  }

  private static String month(LocalDate day, TextStyle style) {
    return Month.from(day).getDisplayName(style, Locale.ENGLISH);
  }
}
