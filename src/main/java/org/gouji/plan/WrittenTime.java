package org.gouji.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.figure.Period;

/** Periods and days as plan files write them. */
final class WrittenTime {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern SPAN = Pattern.compile("(\\d{4})/(\\d{4})");
  private static final Pattern HALF = Pattern.compile("(\\d{4})H([12])");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})Q([1-4])");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern CUMULATIVE = Pattern.compile("(\\d{4})-01/(\\d{2})");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private WrittenTime() {}

  /** The period of something measured; a year is that year. */
  static Period period(PlanFields fields, String key) {
    return read(fields, key, false);
  }

  /** The time of something aimed at; a year is the day by which it is due. */
  static Period deadline(PlanFields fields, String key) {
    return read(fields, key, true);
  }

  static LocalDate day(PlanFields fields, String key) {
    try {
      return LocalDate.parse(fields.required(key));
    } catch (DateTimeException e) {
      throw fields.mistake(
          key,
          "“%s”不是日期；请写成 2023-01-03".formatted(fields.text(key)),
          "%s is no date; write it as 2023-01-03".formatted(fields.text(key)));
    }
  }

  static int year(PlanFields fields, String key) {
    String written = fields.required(key);
    if (!YEAR.matcher(written).matches()) {
      throw fields.mistake(
          key,
          "“%s”不是年份；请写四位数字".formatted(written),
          "%s is no year; write four digits".formatted(written));
    }
    return Integer.parseInt(written);
  }

  private static Period read(PlanFields fields, String key, boolean due) {
    String written = fields.text(key);
    try {
      return written.isEmpty() ? Period.UNKNOWN : known(written, due);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw fields.mistake(
          key,
          "看不懂时间“%s”；请写成 2027、2013/2022、2024H1、2024Q2、2024-06、2024-01/06 或 2024-06-30，未载明则留空"
              .formatted(written),
          ("cannot read the period %s; write 2027, 2013/2022, 2024H1, 2024Q2, 2024-06, 2024-01/06"
                  + " or 2024-06-30, or leave it empty if it is not stated")
              .formatted(written));
    }
  }

  private static Period known(String written, boolean due) {
    Matcher matcher = YEAR.matcher(written);
    if (matcher.matches()) {
      return due ? Period.deadline(number(matcher, 1)) : Period.year(number(matcher, 1));
    }
    if (matcher.usePattern(SPAN).matches()) {
      return Period.span(number(matcher, 1), number(matcher, 2));
    }
    if (matcher.usePattern(HALF).matches()) {
      return Period.half(number(matcher, 1), number(matcher, 2));
    }
    if (matcher.usePattern(QUARTER).matches()) {
      return Period.quarter(number(matcher, 1), number(matcher, 2));
    }
    if (matcher.usePattern(CUMULATIVE).matches()) {
      return Period.cumulative(number(matcher, 1), number(matcher, 2));
    }
    if (matcher.usePattern(MONTH).matches()) {
      return Period.month(number(matcher, 1), number(matcher, 2));
    }
    if (matcher.usePattern(DAY).matches()) {
      return Period.instant(LocalDate.parse(written));
    }
    throw new IllegalArgumentException(written);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
