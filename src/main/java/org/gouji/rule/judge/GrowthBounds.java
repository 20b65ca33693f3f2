package org.gouji.rule.judge;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.GrowthParts;

/** Judges the growth of a whole by the growth of its parts, 总体增速的界限. */
public final class GrowthBounds {

  private GrowthBounds() {}

  /**
   * The growth of a whole is a mean of the growth of its parts, weighted by what they were before,
   * so it lies between the least and the greatest of them. Textbook identity for amounts that are
   * not negative, at one kind of prices; rates as fractions. Beyond them it is only suspicious,
   * because rates are revised and computed on their own.
   */
  public static Judgement between(GrowthParts scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with(Terms.term(Role.WHOLE, scope.whole()))
            .with(Terms.terms(Role.PART, scope.parts()))
            .with("parts", Terms.words(scope.shape()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()));
    if (scope.level().mayBeNegative()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    if (!scope.figures().stream().allMatch(Figure::hasAmount)) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval whole = amount(scope.whole());
    Interval span = scope.parts().stream().map(GrowthBounds::amount).reduce(Interval::hull).get();
    Figure least = end(scope.parts(), true);
    Figure greatest = end(scope.parts(), false);
    Agreement.weigh(judging, span, whole, scope.whole());
    judging.with("least", Terms.named(least)).with("least_rate", Terms.amount(least));
    judging.with("greatest", Terms.named(greatest)).with("greatest_rate", Terms.amount(greatest));
    return judging.is(whole.intersect(span).isEmpty() ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static Figure end(List<Figure> parts, boolean lowest) {
    return parts.stream()
        .reduce(
            (one, other) ->
                PointValue.of(other).get().compareTo(PointValue.of(one).get()) < 0 == lowest
                    ? other
                    : one)
        .orElseThrow();
  }

  private static Interval amount(Figure figure) {
    return figure.amount().orElseThrow();
  }
}
