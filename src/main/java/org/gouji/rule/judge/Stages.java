package org.gouji.rule.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.Stage;
import org.gouji.rule.scope.StageChain;

/** Judges the stages a plan is divided into, 阶段衔接. */
public final class Stages {

  private Stages() {}

  /**
   * The stages of a plan follow each other year by year: a gap or an overlap is a violation; a
   * target after the last stage belongs to none and is suspicious. A plan without stages has none
   * to judge.
   */
  public static Judgement contiguous(StageChain scope) {
    PlanDocument document = scope.document();
    List<Stage> stages =
        document.stages().stream()
            .sorted(Comparator.comparing(Stage::firstYear).thenComparing(Stage::lastYear))
            .toList();
    Judgement.Building judging =
        DocumentTerms.judging(scope.key(), document)
            .with(stages.stream().map(stage -> DocumentTerms.term(stage, document)).toList());
    if (stages.isEmpty()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    List<Argument> breaks = breaks(stages);
    if (!breaks.isEmpty()) {
      return judging.with("breaks", Terms.several(breaks)).is(Verdict.VIOLATED);
    }
    int lastYear = stages.get(stages.size() - 1).lastYear();
    List<Figure> later =
        document.allFigures().stream()
            .filter(figure -> figure.kind() == FigureKind.TARGET)
            .filter(figure -> figure.period().year() > lastYear)
            .toList();
    return judging
        .with("last_year", Terms.quoted(String.valueOf(lastYear)))
        .with("later", Terms.severalAsWritten(later.stream().map(Needs::name).toList()))
        .with(Terms.terms(Role.TARGET, later))
        .is(later.isEmpty() ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  private static List<Argument> breaks(List<Stage> stages) {
    List<Argument> breaks = new ArrayList<>();
    for (int next = 1; next < stages.size(); next++) {
      Stage before = stages.get(next - 1);
      Stage after = stages.get(next);
      if (after.firstYear() > before.lastYear() + 1) {
        breaks.add(between(before, after, "之间有空档", "leave a gap"));
      } else if (after.firstYear() <= before.lastYear()) {
        breaks.add(between(before, after, "相互重叠", "overlap"));
      }
    }
    return breaks;
  }

  private static Argument between(Stage before, Stage after, String chinese, String english) {
    String both = "%s—%s".formatted(before.firstYear(), before.lastYear());
    String next = "%s—%s".formatted(after.firstYear(), after.lastYear());
    return Terms.words(
        "%s（%s）与%s（%s）%s".formatted(before.name(), both, after.name(), next, chinese),
        "“%s” (%s) and “%s” (%s) %s"
            .formatted(
                before.name(),
                both.replace('—', '–'),
                after.name(),
                next.replace('—', '–'),
                english));
  }
}
