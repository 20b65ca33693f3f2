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
  private static final Map<String, Integer> RELATIVE =
      Map.of("前年", -2, "去年", -1, "上年", -1, "今年", 0, "本年", 0, "当年", 0, "明年", 1);

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
          : core(text, at + lead).filter(NamedTime::isYear).map(time -> time.used(at, Use.UNTIL));
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

  private Optional<NamedTime> core(String text, int at) {
    return Spans.at(text, at)
        .or(() -> Days.at(text, at))
        .or(() -> year(text, at))
        .or(() -> relative(text, at))
        .or(() -> Spans.plan(text, at))
        .or(() -> lately(text, at))
        .or(() -> partOnly(text, at))
        .or(() -> monthOnly(text, at))
        .map(core -> tail(text, core));
  }

  /** 2027年 with its part: 底, 上半年, 一季度, 1—6月, 6月, 6月30日. */
  private Optional<NamedTime> year(String text, int at) {
    Optional<NamedTime> year =
        Digits.year(text, at)
            .filter(digits -> text.startsWith("年", digits.end()))
            .map(digits -> part(text, digits.end() + 1, digits.number().intValueExact()));
    named = year.flatMap(NamedTime::lastYear).or(() -> named);
    return year;
  }

  /** 下半年, 第一季度: of the year named last. */
  private Optional<NamedTime> partOnly(String text, int at) {
    return YearPart.ofNamedYear(text, at)
        .flatMap(
            part ->
                named
                    .or(() -> documentYear)
                    .map(
                        year ->
                            new NamedTime(
                                part.end(), Use.IN, part.period(year), Optional.of(year))));
  }

  private Optional<NamedTime> relative(String text, int at) {
    return RELATIVE.entrySet().stream()
        .filter(word -> text.startsWith(word.getKey(), at))
        .findFirst()
        .flatMap(
            word ->
                documentYear.map(
                    year -> part(text, at + word.getKey().length(), year + word.getValue())));
  }

  private static NamedTime part(String text, int at, int year) {
    return YearPart.at(text, at)
        .map(part -> new NamedTime(part.end(), use(part), part.period(year), Optional.of(year)))
        .orElse(new NamedTime(at, Use.IN, String.valueOf(year), Optional.of(year)));
  }

  /** 近十年, 过去五年: up to the year before the document. */
  private Optional<NamedTime> lately(String text, int at) {
    int lead = lead(text, at, List.of("近", "最近", "过去"));
    return lead == 0
        ? Optional.empty()
        : Lengths.years(text, at + lead)
            .flatMap(
                years ->
                    documentYear.map(
                        year ->
                            new NamedTime(
                                years.end(),
                                Use.SPAN,
                                years.count() == 1
                                    ? String.valueOf(year - 1)
                                    : (year - years.count()) + "/" + (year - 1),
                                Optional.of(year - 1))));
  }

  /** 1月13日 without a year: a day of the document's year. */
  private Optional<NamedTime> monthOnly(String text, int at) {
    return YearPart.at(text, at)
        .filter(part -> Digits.isDigit(text, at) && !text.startsWith("每年", at - 2))
        .map(
            part ->
                documentYear
                    .map(
                        year ->
                            new NamedTime(
                                part.end(), use(part), part.period(year), Optional.of(year)))
                    .orElse(
                        new NamedTime(part.end(), use(part), "-" + part.form(), Optional.empty())));
  }

  private static Use use(YearPart part) {
    return part.isDay() ? Use.DAY : Use.IN;
  }

  private static NamedTime tail(String text, NamedTime core) {
    int since = lead(text, core.end(), SINCE);
    if (since > 0) {
      return new NamedTime(core.end() + since, Use.LENGTH, "", Optional.empty());
    }
    int tail = lead(text, core.end(), BEFORE);
    return tail == 0 || core.use() == Use.SPAN
        ? core
        : new NamedTime(core.end() + tail, Use.BEFORE, core.period(), core.lastYear());
  }

  /** 三年, 100天: no time, but no amount either. */
  private static Optional<Time> length(String text, int at) {
    return Lengths.years(text, at)
        .or(() -> Lengths.inARow(text, at))
        .map(years -> new Time(at, years.end(), Use.LENGTH, Optional.empty(), Optional.empty()));
  }
}
