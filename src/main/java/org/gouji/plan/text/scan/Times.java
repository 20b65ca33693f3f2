package org.gouji.plan.text.scan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.plan.text.scan.Time.Use;

/**
 * Recognises times, 时间识别.
 *
 * <pre>
 * time    = [lead] (day | span | year [part] | relative [part] | five-year plan | length) [tail]
 * lead    = 到 | 至 | 截至 | 截止 | 力争到 | 在 …        tail = 前 | 以前 | 之前 | 底前 …
 * </pre>
 */
final class Times {
  private static final List<String> UNTIL = List.of("力争到", "争取到", "到", "至");
  private static final List<String> CHANGES =
      List.of("增加", "提高", "提升", "上升", "增长", "扩大", "发展", "下降", "降低", "减少", "扩展", "增", "升", "降");
  private static final List<String> AS_OF = List.of("截至", "截止到", "截止", "截至到");
  private static final List<String> BEFORE = List.of("底前", "年底前", "末前", "以前", "之前", "前");
  private static final List<String> SINCE = List.of("期间以来", "时期以来", "以来");
  private static final List<String> NOW = List.of("截至目前", "截止目前", "目前", "当前", "现阶段");
  private static final Map<String, Integer> PLANS =
      Map.of("十一五", 2006, "十二五", 2011, "十三五", 2016, "十四五", 2021, "十五五", 2026, "十六五", 2031);
  private static final Map<String, Integer> RELATIVE =
      Map.of("前年", -2, "去年", -1, "上年", -1, "今年", 0, "本年", 0, "当年", 0, "明年", 1);
  private static final int PLAN_YEARS = 4;

  private final Optional<Integer> documentYear;
  private Optional<Integer> named = Optional.empty();

  /**
   * @param documentYear what 今年 and 去年 count from
   */
  Times(Optional<Integer> documentYear) {
    this.documentYear = documentYear;
  }

  Optional<Time> at(String text, int at) {
    int now = lead(text, at, NOW);
    if (now > 0) {
      return Optional.of(new Time(at, at + now, Use.AS_OF, Optional.empty(), Optional.empty()));
    }
    int lead = lead(text, at, AS_OF);
    if (lead > 0) {
      return core(text, at + lead).map(time -> time.used(at, Use.AS_OF));
    }
    lead = lead(text, at, UNTIL);
    if (lead > 0) {
      return endsAChange(text, at)
          ? Optional.empty()
          : core(text, at + lead).filter(Core::isYear).map(time -> time.used(at, Use.UNTIL));
    }
    return core(text, at).map(time -> time.used(at, time.use())).or(() -> length(text, at));
  }

  /** 由2015年的1200家增加到2020年的5400家: the 到 belongs to the verb. */
  private static boolean endsAChange(String text, int at) {
    return CHANGES.stream().anyMatch(verb -> text.startsWith(verb, at - verb.length()));
  }

  private static int lead(String text, int at, List<String> words) {
    return words.stream()
        .filter(word -> text.startsWith(word, at))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** A time without the word before it. */
  private record Core(int end, Use use, String period, Optional<Integer> lastYear) {
    boolean isYear() {
      return use == Use.IN || use == Use.BEFORE;
    }

    Time used(int start, Use asked) {
      Use used = use == Use.BEFORE ? Use.BEFORE : asked;
      return new Time(
          start, end, used, Optional.of(period).filter(words -> !words.isEmpty()), lastYear);
    }
  }

  private Optional<Core> core(String text, int at) {
    return span(text, at)
        .or(() -> isoDay(text, at))
        .or(() -> year(text, at))
        .or(() -> relative(text, at))
        .or(() -> plan(text, at))
        .or(() -> lately(text, at))
        .or(() -> partOnly(text, at))
        .or(() -> monthOnly(text, at))
        .map(core -> tail(text, core));
  }

  /** 2023—2035年, 2021年至2025年. */
  private static Optional<Core> span(String text, int at) {
    Optional<Digits> from = yearDigits(text, at);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    int dash = from.get().end();
    dash += text.startsWith("年", dash) ? 1 : 0;
    int to = dash + dashLength(text, dash);
    Optional<Digits> until = to == dash ? Optional.empty() : yearDigits(text, to);
    return until
        .filter(digits -> text.startsWith("年", digits.end()))
        .map(
            digits ->
                new Core(
                    withWords(text, digits.end() + 1),
                    Use.SPAN,
                    from.get().written() + "/" + digits.written(),
                    Optional.of(digits.number().intValueExact())));
  }

  private static Optional<Digits> yearDigits(String text, int at) {
    return Digits.at(text, at)
        .filter(digits -> digits.isWhole() && digits.length(at) == 4)
        .filter(digits -> digits.written().charAt(0) == '1' || digits.written().charAt(0) == '2');
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

  /** 2023-11-16, 2023/11/16, 2023.11.16. */
  private static Optional<Core> isoDay(String text, int at) {
    return yearDigits(text, at).flatMap(year -> isoDay(text, year)).or(() -> dotted(text, at));
  }

  private static Optional<Core> isoDay(String text, Digits year) {
    int at = year.end();
    if (at >= text.length() || "-/".indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    char mark = text.charAt(at);
    return Digits.at(text, at + 1)
        .filter(month -> month.isWhole() && month.end() < text.length())
        .filter(month -> text.charAt(month.end()) == mark)
        .flatMap(
            month ->
                Digits.at(text, month.end() + 1)
                    .filter(Digits::isWhole)
                    .flatMap(day -> day(year, month, day, day.end())));
  }

  private static Optional<Core> dotted(String text, int at) {
    if (at > 0 && Digits.isDigit(text, at - 1) || at + 8 > text.length()) {
      return Optional.empty();
    }
    int end = at;
    while (end < text.length()
        && end - at < 10
        && (Digits.isDigit(text, end) || text.charAt(end) == '.')) {
      end++;
    }
    String[] parts = text.substring(at, end).split("\\.");
    if (parts.length != 3 || parts[0].length() != 4 || parts[1].isEmpty() || parts[2].isEmpty()) {
      return Optional.empty();
    }
    int last = end;
    return Digits.at(parts[0], 0)
        .flatMap(
            y ->
                Digits.at(parts[1], 0)
                    .flatMap(m -> Digits.at(parts[2], 0).flatMap(d -> day(y, m, d, last))));
  }

  private static Optional<Core> day(Digits year, Digits month, Digits day, int end) {
    int m = month.number().intValueExact();
    int d = day.number().intValueExact();
    if (m < 1 || m > 12 || d < 1 || d > 31) {
      return Optional.empty();
    }
    return Optional.of(
        new Core(
            end,
            Use.DAY,
            "%s-%02d-%02d".formatted(year.written(), m, d),
            Optional.of(year.number().intValueExact())));
  }

  /** 2027年 with its part: 底, 上半年, 一季度, 1—6月, 6月, 6月30日. */
  private Optional<Core> year(String text, int at) {
    Optional<Core> year =
        yearDigits(text, at)
            .filter(digits -> text.startsWith("年", digits.end()))
            .map(digits -> part(text, digits.end() + 1, digits.number().intValueExact()));
    named = year.flatMap(Core::lastYear).or(() -> named);
    return year;
  }

  /** 下半年, 第一季度: of the year named last. */
  private Optional<Core> partOnly(String text, int at) {
    return YearPart.ofNamedYear(text, at)
        .flatMap(
            part ->
                named
                    .or(() -> documentYear)
                    .map(
                        year ->
                            new Core(part.end(), Use.IN, part.period(year), Optional.of(year))));
  }

  private Optional<Core> relative(String text, int at) {
    return RELATIVE.entrySet().stream()
        .filter(word -> text.startsWith(word.getKey(), at))
        .findFirst()
        .flatMap(
            word ->
                documentYear.map(
                    year -> part(text, at + word.getKey().length(), year + word.getValue())));
  }

  private static Core part(String text, int at, int year) {
    return YearPart.at(text, at)
        .map(part -> new Core(part.end(), use(part), part.period(year), Optional.of(year)))
        .orElse(new Core(at, Use.IN, String.valueOf(year), Optional.of(year)));
  }

  /** “十四五”期间, “十四五”末. */
  private static Optional<Core> plan(String text, int at) {
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
                return new Core(behind, Use.IN, String.valueOf(last), Optional.of(last));
              }
              return new Core(
                  withWords(text, end), Use.SPAN, name.getValue() + "/" + last, Optional.of(last));
            });
  }

  /** 近十年, 过去五年: up to the year before the document. */
  private Optional<Core> lately(String text, int at) {
    int lead = lead(text, at, List.of("近", "最近", "过去"));
    return lead == 0
        ? Optional.empty()
        : years(text, at + lead)
            .flatMap(
                years ->
                    documentYear.map(
                        year ->
                            new Core(
                                years.end(),
                                Use.SPAN,
                                years.count() == 1
                                    ? String.valueOf(year - 1)
                                    : (year - years.count()) + "/" + (year - 1),
                                Optional.of(year - 1))));
  }

  /** 1月13日 without a year: a day of the document's year. */
  private Optional<Core> monthOnly(String text, int at) {
    return YearPart.at(text, at)
        .filter(part -> Digits.isDigit(text, at) && !text.startsWith("每年", at - 2))
        .map(
            part ->
                documentYear
                    .map(
                        year ->
                            new Core(part.end(), use(part), part.period(year), Optional.of(year)))
                    .orElse(new Core(part.end(), use(part), "-" + part.form(), Optional.empty())));
  }

  private static Use use(YearPart part) {
    return part.isDay() ? Use.DAY : Use.IN;
  }

  private static Core tail(String text, Core core) {
    int since = lead(text, core.end(), SINCE);
    if (since > 0) {
      return new Core(core.end() + since, Use.LENGTH, "", Optional.empty());
    }
    int tail = lead(text, core.end(), BEFORE);
    return tail == 0 || core.use() == Use.SPAN
        ? core
        : new Core(core.end() + tail, Use.BEFORE, core.period(), core.lastYear());
  }

  private record Years(int count, int end) {}

  private static Optional<Years> years(String text, int at) {
    return Digits.at(text, at)
        .filter(Digits::isWhole)
        .map(digits -> new Years(digits.number().intValue(), digits.end()))
        .or(() -> Numerals.at(text, at).map(n -> new Years(n.number().intValue(), n.end())))
        .filter(years -> text.startsWith("年", years.end()) && years.count() < 100)
        .filter(years -> !text.startsWith("级", years.end() + 1))
        .map(years -> new Years(years.count(), years.end() + 1));
  }

  /** 三年, 100天: no time, but no amount either. */
  private static Optional<Time> length(String text, int at) {
    return years(text, at)
        .or(() -> inARow(text, at))
        .map(years -> new Time(at, years.end(), Use.LENGTH, Optional.empty(), Optional.empty()));
  }

  /** 连续36个月, 连续8个季度: how long, and no amount. */
  private static Optional<Years> inARow(String text, int at) {
    boolean row = text.startsWith("连续", at - 2);
    return Digits.at(text, at)
        .filter(digits -> row && digits.isWhole() && digits.length(at) <= 3)
        .flatMap(
            digits ->
                List.of("个月", "个季度", "届", "次", "天").stream()
                    .filter(unit -> text.startsWith(unit, digits.end()))
                    .findFirst()
                    .map(
                        unit ->
                            new Years(digits.number().intValue(), digits.end() + unit.length())));
  }
}
