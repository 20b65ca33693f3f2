package org.gouji.rule.judge;

import java.util.List;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.RatioChain;

/** Judges ratios that multiply to a third, 连锁比率. */
public final class RatioChains {

  private RatioChains() {}

  /**
   * A/B times B/C is A/C: identity, whatever A, B and C are, so the three ratios can be held
   * against each other where nobody states the amounts. Ratios as fractions.
   */
  public static Judgement multiply(RatioChain chain) {
    Judgement.Building judging =
        Terms.judging(chain)
            .with(Terms.term(Role.RATIO, chain.product()))
            .with(Terms.terms(Role.RATIO, List.of(chain.first(), chain.second())))
            .with("first", Terms.named(chain.first()))
            .with("first_rate", Terms.amount(chain.first()))
            .with("second", Terms.named(chain.second()))
            .with("second_rate", Terms.amount(chain.second()))
            .with(Needs.ARGUMENT, Needs.of(chain.figures(), List.of()));
    if (!chain.figures().stream().allMatch(figure -> figure.hasAmount())) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval first = chain.first().amount().orElseThrow();
    Interval expected = first.times(chain.second().amount().orElseThrow());
    Interval stated = chain.product().amount().orElseThrow();
    Agreement.weigh(judging, expected, stated, chain.product());
    return judging.is(Agreement.verdict(expected, stated));
  }
}
