package org.gouji.rule.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.plan.CollectiveTerm;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.CollectiveName;
import org.gouji.rule.scope.JointPair;
import org.gouji.rule.scope.RepeatedTarget;
import org.gouji.rule.scope.Succession;

/** Judges what documents say about the same target or by the same words, 文件之间. */
public final class Versions {

  private Versions() {}

  /** An adopted plan keeps the targets of its draft; what differs is suspicious, and said. */
  public static Judgement keptOnAdoption(Succession scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with("name", Terms.asWritten(scope.draft().indicatorAsWritten()))
            .with("draft", Terms.amount(scope.draft()))
            .with("draft_plan", Terms.words(scope.draftPlan()))
            .with("adopted_plan", Terms.words(scope.adoptedPlan()))
            .with(
                "adopted",
                scope
                    .adopted()
                    .map(now -> Terms.phrase("为{0}", "sets {0}", Terms.amount(now)))
                    .orElseGet(() -> Terms.words("未再设定", "no longer sets it")))
            .with(Terms.term(Role.STATEMENT, scope.draft()));
    scope.adopted().map(now -> Terms.term(Role.STATEMENT, now)).ifPresent(judging::with);
    boolean kept =
        scope.adopted().filter(now -> now.amount().equals(scope.draft().amount())).isPresent();
    return judging.is(kept ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  /** One collective name of one region stands for the same members in each of its documents. */
  public static Judgement sameMembers(CollectiveName scope) {
    Judgement.Building judging =
        Judgement.on(scope.key())
            .draft(scope.draft())
            .with("name", Terms.asWritten(scope.uses().get(0).name()));
    List<Argument> differences = new ArrayList<>();
    for (int other = 1; other < scope.uses().size(); other++) {
      differences.addAll(difference(scope, 0, other));
      differences.addAll(difference(scope, other, 0));
    }
    for (int i = 0; i < scope.uses().size(); i++) {
      judging.with(DocumentTerms.term(scope.uses().get(i), names(scope, scope.uses().get(i))));
    }
    return judging
        .with("differences", Terms.several(differences.stream().distinct().toList()))
        .is(differences.isEmpty() ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  private static List<Argument> difference(CollectiveName scope, int one, int other) {
    Set<String> only = new TreeSet<>(scope.uses().get(one).members());
    only.removeAll(scope.uses().get(other).members());
    if (only.isEmpty()) {
      return List.of();
    }
    List<Bilingual> names = only.stream().map(scope.names()::get).toList();
    return List.of(
        Terms.phrase(
            "《{0}》有{2}，《{1}》没有",
            "{0} counts {2}, {1} does not",
            Terms.words(scope.plans().get(one)),
            Terms.words(scope.plans().get(other)),
            Terms.severalNamed(names)));
  }

  private static String names(CollectiveName scope, CollectiveTerm use) {
    return use.members().stream()
        .map(code -> scope.names().get(code).chinese())
        .collect(Collectors.joining("、"));
  }

  /**
   * What several regions reach together is not what one of them reaches alone: the same number
   * under both scopes is suspicious, and a joint figure below the own one is violated. Two floors
   * never contradict each other, and neither do two zeros. Additive indicators, base units.
   */
  public static Judgement jointAndOwn(JointPair scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with("joint_scope", Terms.words(scope.scope()))
            .with("joint", Terms.amount(scope.joint()))
            .with("own", Terms.amount(scope.own()))
            .with(Terms.term(Role.STATEMENT, scope.joint()))
            .with(Terms.term(Role.STATEMENT, scope.own()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()));
    if (!scope.joint().hasAmount() || !scope.own().hasAmount()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval joint = scope.joint().amount().orElseThrow();
    Interval own = scope.own().amount().orElseThrow();
    if (joint.isBelow(own)) {
      return judging.is(Verdict.VIOLATED);
    }
    boolean nothing = PointValue.of(own).filter(value -> value.signum() != 0).isEmpty();
    return judging.is(joint.equals(own) && !nothing ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  /** One number aimed at in several documents of a region is due in the same year in each. */
  public static Judgement dueAtOnce(RepeatedTarget scope) {
    Figure first = scope.targets().get(0);
    boolean same =
        scope.targets().stream()
            .allMatch(target -> target.period().year() == first.period().year());
    return Terms.judging(scope)
        .with("target", Terms.amount(first))
        .with(
            "deadlines",
            Terms.several(
                scope.targets().stream()
                    .map(
                        target ->
                            Terms.phrase(
                                "{0}为{1}",
                                "{1} in {0}",
                                Terms.asWritten(target.source().document()),
                                new Argument.Time(target.period())))
                    .toList()))
        .with(Terms.terms(Role.TARGET, scope.targets()))
        .is(same ? Verdict.PASS : Verdict.SUSPICIOUS);
  }
}
