package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.figure.Figure;
import org.gouji.issue.Balance;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.Claims;

/** Judges who claims a project or an enterprise, 申报归属. */
public final class Claiming {

  /** The indicator that says which part of a project or enterprise a claimant counts, 归属比例. */
  private static final String ALLOTTED = "allotted_share";

  private static final Interval ALL = Interval.exactly(BigDecimal.ONE);

  private Claiming() {}

  /**
   * A project or enterprise is claimed once, else its figures count twice. A cluster and the one it
   * is nested in, or a city and its province, are one claimant; the scope already says so.
   * Claimants who each state a share, of no more than all together, count nothing twice.
   */
  public static Judgement once(Claims scope) {
    boolean several = scope.claimants().size() > 1;
    return begin(scope)
        .later(judging -> judging.with(Terms.terms(Role.CLAIM, scope.claims())))
        .is(several && !isSplit(scope) ? Verdict.VIOLATED : Verdict.PASS);
  }

  private static boolean isSplit(Claims scope) {
    List<Interval> sums = sums(scope);
    return shares(scope).stream().map(Figure::subject).distinct().count()
            >= scope.claimants().size()
        && sums.stream().noneMatch(sum -> sum.isAbove(ALL));
  }

  /**
   * The shares that claimants state of one project or enterprise are at most 100 % (definition).
   */
  public static Judgement sharesFit(Claims scope) {
    List<Figure> shares = shares(scope);
    Judgement.Building judging = begin(scope).with(Terms.terms(Role.PART, shares));
    if (shares.size() < 2) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Interval largest =
        sums(scope).stream()
            .max(Comparator.comparing(sum -> sum.lowerValue().orElseThrow()))
            .orElseThrow();
    judging.with("sum", Terms.amount(largest, shares.get(0)));
    Interval excess = largest.minus(ALL);
    judging.with(new Balance(Interval.atMost(BigDecimal.ONE), largest, Optional.of(excess), "%"));
    return judging.is(largest.isAbove(ALL) ? Verdict.VIOLATED : Verdict.PASS);
  }

  private static List<Figure> shares(Claims scope) {
    return scope.claims().stream()
        .filter(claim -> claim.indicator().equals(ALLOTTED) && isFinite(claim))
        .toList();
  }

  private static boolean isFinite(Figure claim) {
    return claim.amount().flatMap(Interval::width).isPresent();
  }

  /** The sum of the shares of each period. */
  private static List<Interval> sums(Claims scope) {
    return shares(scope).stream()
        .collect(
            Collectors.groupingBy(
                Figure::period,
                TreeMap::new,
                Collectors.mapping(
                    share -> share.amount().orElseThrow(),
                    Collectors.reducing(Interval.exactly(BigDecimal.ZERO), Interval::plus))))
        .values()
        .stream()
        .toList();
  }

  private static Judgement.Building begin(Claims scope) {
    return Terms.judging(scope).later(judging -> prove(judging, scope));
  }

  private static void prove(Judgement.Building judging, Claims scope) {
    judging
        .with("object", Terms.quoted(scope.object()))
        .with("claimants", Terms.severalNamed(scope.claimants()))
        .with("count", Terms.quoted(String.valueOf(scope.claimants().size())));
  }
}
