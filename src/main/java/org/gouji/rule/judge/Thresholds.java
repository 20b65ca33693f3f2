package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Relation;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.SingleFigure;

/**
 * Judges a figure against a fixed limit that a norm or a policy sets, 限值. A limit is a decimal in
 * the indicator's usual unit, such as {@code "80"} for 80 %. Arguments for sentences: {@code limit}
 * and {@code stated}. A figure that is printed so coarsely that it keeps the limit by rounding only
 * is suspicious.
 */
public final class Thresholds {
  /** Half a printed step of more than a fiftieth of the limit leaves the limit undecided. */
  private static final BigDecimal COARSE = new BigDecimal("0.02");

  private Thresholds() {}

  /** The figure may not be above the limit; violated only if even its lower end is. */
  public static Judgement atMost(SingleFigure single, String limit) {
    BigDecimal bound = inBase(single, limit);
    return judge(single, Interval.atMost(bound), limit);
  }

  /** The figure may not be below the limit; violated only if even its upper end is. */
  public static Judgement atLeast(SingleFigure single, String limit) {
    BigDecimal bound = inBase(single, limit);
    return judge(single, Interval.atLeast(bound), limit);
  }

  private static BigDecimal inBase(SingleFigure single, String limit) {
    return new BigDecimal(limit).multiply(single.unit().factor());
  }

  private static Judgement judge(SingleFigure single, Interval allowed, String limit) {
    Figure figure = single.figure();
    Interval stated = figure.amount().orElseThrow();
    Judgement.Building judging =
        Terms.judging(single)
            .with(Terms.terms(Role.ACTUAL, List.of(figure)))
            .with("limit", new Argument.Number(new BigDecimal(limit), single.unit().symbol()));
    Agreement.weigh(judging, allowed, stated, figure);
    judging.with(Relation.Sum.within(Terms.term(Role.ACTUAL, figure), allowed));
    Verdict verdict = Agreement.verdict(allowed, stated);
    boolean byPrint = verdict == Verdict.PASS && !allowed.contains(stated);
    return judging.is(byPrint && isCoarse(stated, allowed) ? Verdict.SUSPICIOUS : verdict);
  }

  private static boolean isCoarse(Interval stated, Interval allowed) {
    BigDecimal limit = PointValue.of(allowed).orElseThrow().abs();
    BigDecimal width = stated.width().orElse(BigDecimal.ZERO);
    return width.compareTo(limit.multiply(COARSE).add(limit.multiply(COARSE))) > 0;
  }
}
