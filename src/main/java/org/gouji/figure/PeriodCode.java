package org.gouji.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the codes of periods, 报告期代码: 2027, 2025H1, 2025Q2, 2025-06, 2025-01/06, 2023/2025,
 * 2025-06-30, unknown.
 */
final class PeriodCode {

  private record Form(Pattern pattern, Function<MatchResult, Period> reading) {}

  private static final List<Form> FORMS =
      List.of(
          form("(\\d{4})", m -> Period.year(number(m, 1))),
          form("(\\d{4})H([12])", m -> Period.half(number(m, 1), number(m, 2))),
          form("(\\d{4})Q([1-4])", m -> Period.quarter(number(m, 1), number(m, 2))),
          form("(\\d{4})-(\\d{2})", m -> Period.month(number(m, 1), number(m, 2))),
          form("(\\d{4})-01/(\\d{2})", m -> Period.cumulative(number(m, 1), number(m, 2))),
          form("(\\d{4})/(\\d{4})", m -> Period.span(number(m, 1), number(m, 2))),
          form("\\d{4}-\\d{2}-\\d{2}", m -> Period.instant(LocalDate.parse(m.group()))),
          form("unknown|", m -> Period.UNKNOWN));

  private PeriodCode() {}

  static Period parse(String code) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(code);
      if (matcher.matches()) {
        return form.reading().apply(matcher.toMatchResult());
      }
    }
    throw new IllegalArgumentException(
        code
            + " is no period; write 2027, 2025H1, 2025Q2, 2025-06, 2025-01/06, 2023/2025 or a day");
  }

  private static Form form(String pattern, Function<MatchResult, Period> reading) {
    return new Form(Pattern.compile(pattern), reading);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
