package org.gouji.plan.text.scan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.plan.text.scan.Time.Use;

/** Recognises spans of years, 时段识别: 2023—2035年, “十四五”期间, “十四五”末. */
final class Spans {
  private static final Map<String, Integer> PLANS =
      Map.of("十一五", 2006, "十二五", 2011, "十三五", 2016, "十四五", 2021, "十五五", 2026, "十六五", 2031);
  private static final int PLAN_YEARS = 4;

  private Spans() {}

  /** 2023—2035年, 2021年至2025年. */
  static Optional<NamedTime> at(String text, int at) {
    Optional<Digits> from = Digits.year(text, at);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    int dash = from.get().end();
    dash += text.startsWith("年", dash) ? 1 : 0;
    int to = dash + dashLength(text, dash);
    Optional<Digits> until = to == dash ? Optional.empty() : Digits.year(text, to);
    return until
        .filter(digits -> text.startsWith("年", digits.end()))
        .map(
            digits ->
                new NamedTime(
                    withWords(text, digits.end() + 1),
                    Use.SPAN,
                    from.get().written() + "/" + digits.written(),
                    Optional.of(digits.number().intValueExact())));
  }

  private static int dashLength(String text, int at) {
    if (text.startsWith("——", at) || text.startsWith("--", at)) {
      return 2;
    }
    return at < text.length() && "—–-~～至到─一".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
  }

  private static int withWords(String text, int at) {
    return List.of("期间", "时期").stream()
        .filter(word -> text.startsWith(word, at))
        .findFirst()
        .map(word -> at + word.length())
        .orElse(at);
  }

  /** “十四五”期间, “十四五”末. */
  static Optional<NamedTime> plan(String text, int at) {
    int open = at < text.length() && "“\"「".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    return PLANS.entrySet().stream()
        .filter(name -> text.startsWith(name.getKey(), at + open))
        .findFirst()
        .map(
            name -> {
              int end = at + open + name.getKey().length();
              end +=
                  open == 1 && end < text.length() && "”\"」".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
              int last = name.getValue() + PLAN_YEARS;
              if (text.startsWith("末", end) || text.startsWith("期末", end)) {
                int behind = end + (text.startsWith("末", end) ? 1 : 2);
                return new NamedTime(behind, Use.IN, String.valueOf(last), Optional.of(last));
              }
              return new NamedTime(
                  withWords(text, end), Use.SPAN, name.getValue() + "/" + last, Optional.of(last));
            });
  }
}
