package org.gouji.workbook.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.quantity.Remembered;
import org.gouji.workbook.table.PeriodExpression.Complete;
import org.gouji.workbook.table.PeriodExpression.Months;
import org.gouji.workbook.table.PeriodExpression.PartOfYear;
import org.gouji.workbook.table.PeriodExpression.Relative;

/** Finds the report period that headers, titles and names state, 报告期识别. */
public final class PeriodWords {

  /**
   * A period found in a text.
   *
   * @param rest the text without the words of the period
   */
  public record Found(PeriodExpression expression, String rest) {}

  private record Form(Pattern pattern, Function<MatchResult, Optional<PeriodExpression>> reading) {}

  private static final String YEAR = "(?<!\\d)((?:19|20)\\d{2})";
  private static final String MONTH = "(0?[1-9]|1[0-2])";
  private static final String TO = "月?份?[-~至到]";
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final Pattern CHINESE_YEAR =
      Pattern.compile("(?:一九|二[〇零○])[〇零○一二三四五六七八九]{2}(?=年)");
  private static final Pattern DAY =
      Pattern.compile("(?:19|20)\\d{2}(?:年\\d{1,2}月\\d{1,2}日|([-./])\\d{1,2}\\1\\d{1,2}(?!\\d))");

  private static final Pattern WHOLE_DAY =
      Pattern.compile("((?:19|20)\\d{2})[-./年](0?[1-9]|1\\d)[-./月]([1-9]|0[1-9]|[12]\\d|3[01])日?");
  private static final Pattern AFTER_YEAR = Pattern.compile("[rpeRPE*]?|\\([rpeRPE]\\)");
  private static final Pattern YEAR_ONLY = Pattern.compile("(?:19|20)\\d{2}(?:" + AFTER_YEAR + ")");

  private static final List<Form> COMPLETE =
      List.of(
          form(YEAR + "年?[-~至到]" + YEAR + "年(?!\\d)", m -> complete(span(m))),
          form("[(]" + YEAR + "[)]", m -> complete(Period.year(n(m, 1)))),
          form(YEAR + "年?" + MONTH + TO + MONTH + "月份?", m -> months(m, 2).ofYear(n(m, 1))),
          form(YEAR + "年?(上|下)半年", m -> complete(Period.half(n(m, 1), half(m, 2)))),
          form(YEAR + "[年-]?H([12])", m -> complete(Period.half(n(m, 1), n(m, 2)))),
          form(YEAR + "年?前三季度", m -> complete(Period.cumulative(n(m, 1), 9))),
          form(YEAR + "年?第?([一二三四1-4])季度?", m -> complete(Period.quarter(n(m, 1), quarter(m, 2)))),
          form(YEAR + "[年-]?Q([1-4])", m -> complete(Period.quarter(n(m, 1), n(m, 2)))),
          form("十([一二三四五])五[”\"]?(?:时期|期间|规划期)", m -> complete(fiveYears(m))),
          form("截[至止]" + YEAR + "年" + MONTH + "月份?[末底]?", m -> complete(endOf(m))),
          form(YEAR + "年" + MONTH + "月份?[末底]", m -> complete(endOf(m))),
          form(YEAR + "年" + MONTH + "月份?", m -> complete(Period.month(n(m, 1), n(m, 2)))),
          form(YEAR + "年(?:度|末|底)?", m -> complete(Period.year(n(m, 1)))));

  private static final List<Form> IN_NAMES =
      List.of(
          form(
              YEAR + "[-./_]" + MONTH + "(?![\\d])", m -> complete(Period.month(n(m, 1), n(m, 2)))),
          form(YEAR + "(0[1-9]|1[0-2])(?!\\d)", m -> complete(Period.month(n(m, 1), n(m, 2)))),
          form(YEAR + "(?!\\d)", m -> complete(Period.year(n(m, 1)))));

  private static final List<Form> WITHOUT_YEAR =
      List.of(
          form("(?<!\\d)" + MONTH + TO + MONTH + "月份?", m -> Optional.of(months(m, 1).asWritten())),
          form("前三季度", m -> Optional.of(new Months(1, 9))),
          form("(?<![A-Z0-9])Q([1-4])(?!\\d)", m -> quarterOnly(n(m, 1))),
          form("(上|下)半年", m -> Optional.of(new PartOfYear(PeriodKind.HALF, half(m, 1)))),
          form("第?([一二三四1-4])季度", m -> quarterOnly(quarter(m, 1))),
          form("(?<![\\d个])" + MONTH + "月份?", m -> Optional.of(new Months(n(m, 1), n(m, 1)))));

  private static final List<Form> RELATIVE =
      List.of(
          form("(?:上年|去年)同期累计", m -> Optional.of(Relative.CUMULATIVE_YEAR_BEFORE)),
          form("(?:上年|去年)(?:同月|当月)", m -> Optional.of(Relative.MONTH_YEAR_BEFORE)),
          form(
              "(?<![比较同与为以按占])(?:上年|去年)(?:同期|全年|末|度)?(?![=相])",
              m -> Optional.of(Relative.YEAR_BEFORE)),
          form("(?:本年|本月止|年初至今|1-本月|1至本月|本月末)累计", m -> Optional.of(Relative.CUMULATIVE)),
          form("本月累计|年初至今|年初累计", m -> Optional.of(Relative.CUMULATIVE)),
          form("本月|当月", m -> Optional.of(Relative.MONTH)),
          form("^累计(?:数|值|完成)?(?=$|同比|环比|增|[(])", m -> Optional.of(Relative.CUMULATIVE)),
          form("本年度?|本期|当年|当期|报告期|年末|期末|本季", m -> Optional.of(Relative.CURRENT)));

  private static final Remembered<Optional<Found>> IN_TEXT =
      new Remembered<>(PeriodWords::findInText);
  private static final Remembered<Optional<Found>> IN_HEADER =
      new Remembered<>(PeriodWords::findInHeader);

  private PeriodWords() {}

  /** A period with its year, or without one, as the words of a title or a header give it. */
  public static Optional<Found> inText(String text) {
    return IN_TEXT.of(text);
  }

  private static Optional<Found> findInText(String text) {
    String plain = plain(text);
    return first(COMPLETE, plain).or(() -> first(WITHOUT_YEAR, plain));
  }

  /** As {@link #inText}, and words such as 本期 and 上年同期. */
  public static Optional<Found> inHeader(String text) {
    return IN_HEADER.of(text);
  }

  private static Optional<Found> findInHeader(String text) {
    String plain = PlainText.dense(text);
    return day(plain).or(() -> inText(text)).or(() -> bare(plain)).or(() -> first(RELATIVE, plain));
  }

  /** A header that is a year or a month in digits and nothing else, revised (2020r) or not. */
  private static Optional<Found> bare(String plain) {
    return first(IN_NAMES, plain)
        .filter(found -> AFTER_YEAR.matcher(found.rest()).matches())
        .map(found -> new Found(found.expression(), ""));
  }

  /** A header that is one day; only the other headers tell whether a year or month is meant. */
  private static Optional<Found> day(String plain) {
    Matcher day = WHOLE_DAY.matcher(plain);
    return day.matches()
            && n(day, 2) <= 12
            && n(day, 3) <= YearMonth.of(n(day, 1), n(day, 2)).lengthOfMonth()
        ? Optional.of(
            new Found(
                new Complete(Period.instant(LocalDate.of(n(day, 1), n(day, 2), n(day, 3)))), ""))
        : Optional.empty();
  }

  /** As {@link #inText}, and numbers such as 2023-06 and 202306 in names of sheets and files. */
  public static Optional<Found> inName(String text) {
    String plain = plain(text);
    return first(COMPLETE, plain)
        .or(() -> first(IN_NAMES, plain))
        .or(() -> first(WITHOUT_YEAR, plain));
  }

  /** Without days, which are no periods, and with 二〇二一年 in digits. */
  private static String plain(String text) {
    String words = CHINESE_YEAR.matcher(PlainText.words(text)).replaceAll(PeriodWords::inDigits);
    return DAY.matcher(words).replaceAll("");
  }

  private static String inDigits(MatchResult year) {
    return year.group()
        .chars()
        .map(digit -> Math.max(0, CHINESE_DIGITS.indexOf(digit)))
        .mapToObj(String::valueOf)
        .collect(Collectors.joining());
  }

  /** Whether the text is a year and nothing else. */
  public static boolean isYear(String text) {
    return YEAR_ONLY.matcher(PlainText.dense(text)).matches();
  }

  private static Optional<Found> first(List<Form> forms, String plain) {
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(plain);
      if (matcher.find()) {
        String rest = plain.substring(0, matcher.start()) + plain.substring(matcher.end());
        Optional<PeriodExpression> expression = form.reading().apply(matcher.toMatchResult());
        if (expression.isPresent()) {
          return Optional.of(new Found(expression.get(), rest.replace("()", "")));
        }
      }
    }
    return Optional.empty();
  }

  /** Two months as numbers; a span that runs backwards is no period. */
  private record Pair(int first, int last) {
    Months asWritten() {
      return new Months(first, Math.max(first, last));
    }

    Optional<PeriodExpression> ofYear(int year) {
      return complete(asWritten().ofYear(year));
    }
  }

  private static Pair months(MatchResult match, int group) {
    return new Pair(n(match, group), n(match, group + 1));
  }

  private static Optional<PeriodExpression> complete(Period period) {
    return period.isKnown() ? Optional.of(new Complete(period)) : Optional.empty();
  }

  private static Period span(MatchResult match) {
    int first = n(match, 1);
    int last = n(match, 2);
    return first <= last ? Period.span(first, last) : Period.UNKNOWN;
  }

  private static Period endOf(MatchResult match) {
    LocalDate day = YearMonth.of(n(match, 1), n(match, 2)).atEndOfMonth();
    return Period.instant(day);
  }

  private static Period fiveYears(MatchResult match) {
    int first = 2001 + 5 * ("一二三四五".indexOf(match.group(1)) + 1);
    return Period.span(first, first + 4);
  }

  private static Optional<PeriodExpression> quarterOnly(int quarter) {
    return Optional.of(new PartOfYear(PeriodKind.QUARTER, quarter));
  }

  private static int half(MatchResult match, int group) {
    return match.group(group).equals("上") ? 1 : 2;
  }

  private static int quarter(MatchResult match, int group) {
    int chinese = "一二三四".indexOf(match.group(group));
    return chinese >= 0 ? chinese + 1 : n(match, group);
  }

  private static int n(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Form form(
      String pattern, Function<MatchResult, Optional<PeriodExpression>> reading) {
    return new Form(Pattern.compile(pattern), reading);
  }
}
