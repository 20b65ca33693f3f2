package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Balance;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.ClusterOverlap;
import org.gouji.rule.scope.JointCluster;

/** Judges what is counted twice where clusters are shared or overlap, 共建与重叠. */
public final class JointFigures {

  /** Amounts of fewer digits are often equal by chance. */
  private static final int TELLING_DIGITS = 3;

  private JointFigures() {}

  /**
   * What the member regions state for a joint cluster is together not above the cluster's own
   * figure (part ≤ whole for what cannot be negative; amounts in base units). More is suspicious:
   * the members probably each count more than their share.
   */
  public static Judgement sharesFit(JointCluster joint) {
    Judgement.Building judging = begin(joint);
    if (!sums(joint.indicator()) || joint.whole().isEmpty()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Figure whole = joint.whole().get();
    judging
        .with(Terms.term(Role.WHOLE, whole))
        .with("whole", Terms.amount(whole))
        .with(Needs.ARGUMENT, Needs.of(joint.figures(), List.of()));
    if (!whole.hasAmount() || joint.members().stream().noneMatch(Figure::hasAmount)) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    return above(judging, joint.members(), whole);
  }

  /**
   * Two member regions that state one and the same amount of three digits or more for a joint
   * cluster, where nobody states the whole, are suspicious: each probably counts the cluster in
   * full. Experience.
   */
  public static Judgement notInFull(JointCluster joint) {
    Judgement.Building judging = begin(joint);
    if (!sums(joint.indicator()) || joint.whole().isPresent()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    List<Figure> telling = joint.members().stream().filter(JointFigures::tells).toList();
    Optional<Figure> twice = telling.stream().filter(f -> hasTwin(f, telling)).findFirst();
    judging.with("stated", Terms.amount(twice.orElse(joint.members().get(0))));
    return judging.is(twice.isPresent() ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static boolean tells(Figure figure) {
    return figure.hasAmount()
        && figure
            .written()
            .number()
            .filter(number -> number.stripTrailingZeros().precision() >= TELLING_DIGITS)
            .isPresent();
  }

  private static boolean hasTwin(Figure figure, List<Figure> others) {
    BigDecimal value = PointValue.of(figure).orElseThrow();
    return others.stream()
        .filter(other -> other != figure)
        .anyMatch(other -> PointValue.of(other).orElseThrow().compareTo(value) == 0);
  }

  /**
   * If the clusters of a region add up to X more than the region's total, at least X is counted
   * twice (Σ clusters − total is a lower bound of the overlap; amounts in base units). Overlap is
   * no error in itself, so this is suspicious.
   */
  public static Judgement overlap(ClusterOverlap scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with(Terms.term(Role.WHOLE, scope.total()))
            .with(Terms.terms(Role.PART, scope.clusters()))
            .with("count", Terms.quoted(String.valueOf(scope.clusters().size())))
            .with("total", Terms.amount(scope.total()))
            .with("overlaps", pairs(scope))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()));
    if (!sums(scope.indicator())) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    if (!scope.total().hasAmount() || scope.clusters().stream().noneMatch(Figure::hasAmount)) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    return above(judging, scope.clusters(), scope.total());
  }

  private static Argument pairs(ClusterOverlap scope) {
    return scope.overlaps().isEmpty()
        ? Terms.words("按地区和产业看不出", "neither members nor industries tell")
        : Terms.severalNamed(scope.overlaps());
  }

  private static Judgement above(Judgement.Building judging, List<Figure> parts, Figure whole) {
    Interval sum =
        parts.stream()
            .flatMap(part -> part.amount().stream())
            .reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
    Interval stated = whole.amount().orElseThrow();
    Interval excess = sum.minus(stated);
    judging
        .with("sum", Terms.amount(sum, whole))
        .with("excess", Terms.amount(excess, whole))
        .with(new Balance(stated, sum, Optional.of(excess), whole.written().unit()));
    return judging.is(sum.isAbove(stated) ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static boolean sums(Indicator indicator) {
    boolean additive = indicator.additivity().regions() || indicator.additivity().industries();
    return additive && !indicator.mayBeNegative();
  }

  private static Judgement.Building begin(JointCluster joint) {
    return Terms.judging(joint)
        .with(Terms.terms(Role.PART, joint.members()))
        .with("cluster", Terms.words(joint.cluster()))
        .with(
            "members",
            Terms.several(
                joint.members().stream()
                    .map(
                        member ->
                            Terms.phrase(
                                "{0} {1}",
                                "{0} {1}", Terms.asWritten(member.entity()), Terms.amount(member)))
                    .toList()));
  }
}
