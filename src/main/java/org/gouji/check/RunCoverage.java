package org.gouji.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Verdict;
import org.gouji.rule.RuleHeader;

/**
 * How far the rules of a run reached, 规则覆盖.
 *
 * @param idle rules that gave no verdict but not-applicable
 * @param unable rules that were undecidable or not run wherever they applied
 * @param quiet rules that judged and raised nothing
 * @param unchecked how many figures no rule looked at, by what they lack
 */
public record RunCoverage(
    List<RuleHeader> idle,
    List<RuleHeader> unable,
    List<RuleHeader> quiet,
    Map<Reason, Integer> unchecked) {

  /** Why no rule looked at a figure, 未核查原因. */
  public enum Reason {
    NO_INDICATOR("指标未识别", "the indicator is not recognised"),
    NO_VALUE("没有数值", "there is no value"),
    NO_PERIOD("没有报告期", "there is no period"),
    NO_SUBJECT("没有统计对象", "there is no place or subject"),
    NO_RELATION("没有规则涉及", "no rule is about it");

    private final Bilingual words;

    Reason(String chinese, String english) {
      this.words = new Bilingual(chinese, english);
    }

    public Bilingual words() {
      return words;
    }

    static Reason of(Figure figure) {
      if (figure.indicator().isEmpty()) {
        return NO_INDICATOR;
      }
      if (!figure.hasAmount()) {
        return NO_VALUE;
      }
      if (!figure.period().isKnown()) {
        return NO_PERIOD;
      }
      return figure.subject().code().isEmpty() ? NO_SUBJECT : NO_RELATION;
    }
  }

  public RunCoverage {
    idle = List.copyOf(idle);
    unable = List.copyOf(unable);
    quiet = List.copyOf(quiet);
    unchecked = new EnumMap<>(unchecked);
  }

  public static RunCoverage of(CheckRun run) {
    Map<Reason, Integer> unchecked = new EnumMap<>(Reason.class);
    for (Reason reason : Reason.values()) {
      unchecked.put(reason, 0);
    }
    run.unchecked().forEach(figure -> unchecked.merge(Reason.of(figure), 1, Integer::sum));
    unchecked.values().removeIf(count -> count == 0);
    return new RunCoverage(
        rules(run, given -> given.isEmpty()),
        rules(run, given -> !given.isEmpty() && given.stream().noneMatch(RunCoverage::isJudged)),
        rules(
            run,
            given ->
                given.stream().anyMatch(RunCoverage::isJudged)
                    && given.stream().noneMatch(Verdict::raisesIssue)),
        unchecked);
  }

  private static boolean isJudged(Verdict verdict) {
    return verdict == Verdict.PASS || verdict.raisesIssue();
  }

  private static List<RuleHeader> rules(CheckRun run, Predicate<Set<Verdict>> wanted) {
    return run.rules().stream().filter(rule -> wanted.test(given(run, rule))).toList();
  }

  private static Set<Verdict> given(CheckRun run, RuleHeader rule) {
    Map<Verdict, Integer> counts = run.counts().getOrDefault(rule.code(), Map.of());
    return counts.entrySet().stream()
        .filter(each -> each.getKey() != Verdict.NOT_APPLICABLE && each.getValue() > 0)
        .map(Map.Entry::getKey)
        .collect(java.util.stream.Collectors.toSet());
  }
}
