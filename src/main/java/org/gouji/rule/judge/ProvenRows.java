package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.ColumnRelation;
import org.gouji.rule.scope.ProvenRow;

/** Judges rows of a table by a relation its other rows prove, 表内列间勾稽. */
public final class ProvenRows {

  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

  private ProvenRows() {}

  /**
   * A column that follows from two others in nearly every row follows from them in all: a row that
   * does not is a violation for differences and shares; for rates and quotients, whose base may
   * have been another in that row, it is suspicious. Base units, or as printed where a table gives
   * none.
   */
  public static Judgement follows(ProvenRow row) {
    Interval stated = amount(row.result());
    Optional<Interval> expected = expected(row);
    Judgement.Building judging =
        Terms.judging(row)
            .with(Terms.term(Role.RATIO, row.result()))
            .with(Terms.term(Role.NUMERATOR, row.first()))
            .with(Terms.term(Role.DENOMINATOR, row.second()))
            .with("result", Terms.named(row.result()))
            .with("first", Terms.named(row.first()))
            .with("first_value", Terms.amount(row.first()))
            .with("second", Terms.named(row.second()))
            .with("second_value", Terms.amount(row.second()))
            .with("holds", Terms.quoted(String.valueOf(row.holds())))
            .with("rows", Terms.quoted(String.valueOf(row.rows())));
    if (expected.isEmpty()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Agreement.weigh(judging, expected.get(), stated, row.result());
    if (expected.get().intersect(stated).isPresent()) {
      return judging.is(Verdict.PASS);
    }
    boolean exact =
        row.relation() == ColumnRelation.SHARE || row.relation() == ColumnRelation.DIFFERENCE;
    return judging.is(exact ? Verdict.VIOLATED : Verdict.SUSPICIOUS);
  }

  /** What the relation makes of the two others; empty where the divisor is 0. */
  public static Optional<Interval> expected(ProvenRow row) {
    return expected(row.relation(), amount(row.first()), amount(row.second()), row.scale());
  }

  /** As {@link #expected(ProvenRow)} for numbers that are not yet a row. */
  public static Optional<Interval> expected(
      ColumnRelation relation, Interval first, Interval second, BigDecimal scale) {
    return switch (relation) {
      case DIFFERENCE -> Optional.of(first.minus(second));
      case GROWTH -> first.dividedBy(second).map(times -> times.minus(ONE));
      case SHARE, QUOTIENT -> first.dividedBy(second).map(times -> times.times(scale));
    };
  }

  private static Interval amount(Figure figure) {
    return figure.amount().orElseThrow();
  }
}
