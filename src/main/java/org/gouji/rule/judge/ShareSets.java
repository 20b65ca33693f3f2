package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.ShareKind;
import org.gouji.rule.scope.ShareSet;

/** Judges shares of all parts of a whole, 比重合计. */
public final class ShareSets {

  /** Shares that do not come near 100 % are no breakdown, whatever their total says. */
  private static final Interval NEAR =
      Interval.closed(new BigDecimal("0.8"), new BigDecimal("1.2"));

  private static final Interval ALL = Interval.exactly(BigDecimal.ONE);

  private ShareSets() {}

  /**
   * Shares and contributions of all parts add up to 100 %, their points of growth to the growth of
   * the whole: violated only if no values inside the printed intervals do. Identity; shares as
   * fractions. A column whose total is 100 % but whose parts are nowhere near it holds rates, not
   * shares, and is none of its business.
   */
  public static Judgement addUp(ShareSet set) {
    Judgement.Building judging =
        Terms.judging(set)
            .with(Terms.term(Role.WHOLE, set.whole()).stream().toList())
            .with(Terms.terms(Role.PART, set.parts()))
            .with("of", Terms.words(set.of()))
            .with(Needs.ARGUMENT, Needs.of(set.figures(), List.of()));
    Optional<Interval> whole =
        set.kind() == ShareKind.PULLS ? set.whole().flatMap(f -> f.amount()) : Optional.of(ALL);
    if (whole.isEmpty() || set.parts().stream().anyMatch(part -> !part.hasAmount())) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval sum = SumCauses.sumOf(set.parts());
    if (set.kind() == ShareKind.COLUMN && sum.intersect(NEAR).isEmpty()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Agreement.weigh(judging, sum, whole.get(), set.whole().orElse(set.parts().get(0)));
    judging.with("stated", Terms.amount(whole.get(), set.whole().orElse(set.parts().get(0))));
    return judging.is(Agreement.verdict(sum, whole.get()));
  }
}
