package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Balance;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.Roster;
import org.gouji.rule.scope.RosterKind;

/** Judges lists of enterprises against what their cluster or region states, 企业名录与总数. */
public final class Rostered {

  private Rostered() {}

  /**
   * What the listed enterprises state is together not above what their cluster or region states
   * (part ≤ whole for what cannot be negative; amounts in base units). An enterprise may state its
   * consolidated group, so more than the whole is suspicious, not violated. Items without an amount
   * add nothing.
   */
  public static Judgement withinWhole(Roster roster) {
    Judgement.Building judging = begin(roster);
    boolean sums =
        roster.kind() != RosterKind.CLUSTER_COUNT
            && (roster.indicator().additivity().regions()
                || roster.indicator().additivity().industries())
            && !roster.indicator().mayBeNegative();
    if (!sums) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    List<Figure> stated = roster.items().stream().filter(Figure::hasAmount).toList();
    judging.with(Terms.terms(Role.PART, stated));
    Optional<Interval> whole = roster.whole().amount();
    if (whole.isEmpty() || stated.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval sum =
        stated.stream()
            .map(item -> item.amount().orElseThrow())
            .reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
    judging.with("sum", Terms.amount(sum, roster.whole()));
    return weigh(judging, roster, sum, Verdict.SUSPICIOUS);
  }

  /**
   * A list has no more enterprises of a cluster than the cluster says it has (identity; a list of
   * key enterprises may have fewer).
   */
  public static Judgement noMoreThanStated(Roster roster) {
    Judgement.Building judging = begin(roster);
    if (roster.kind() != RosterKind.CLUSTER_COUNT) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    judging.with(Terms.terms(Role.PART, roster.items()));
    if (!roster.whole().hasAmount()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval listed = Interval.exactly(BigDecimal.valueOf(roster.items().size()));
    return weigh(judging, roster, listed, Verdict.VIOLATED);
  }

  private static Judgement weigh(
      Judgement.Building judging, Roster roster, Interval listed, Verdict ifAbove) {
    Interval whole = roster.whole().amount().orElseThrow();
    String unit = roster.whole().written().unit();
    judging.with(new Balance(whole, listed, Optional.of(listed.minus(whole)), unit));
    return judging.is(listed.isAbove(whole) ? ifAbove : Verdict.PASS);
  }

  private static Judgement.Building begin(Roster roster) {
    return Terms.judging(roster)
        .with(Terms.term(Role.WHOLE, roster.whole()))
        .with("whole", Terms.words(roster.wholeName()))
        .with("stated", Terms.amount(roster.whole()))
        .with("count", Terms.quoted(String.valueOf(roster.items().size())))
        .with(Needs.ARGUMENT, Needs.of(roster.figures(), List.of()));
  }
}
