package org.gouji.rule.judge;

import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.Claims;

/** Judges who claims a project or an enterprise, 申报归属. */
public final class Claiming {

  private Claiming() {}

  /**
   * A project or enterprise is claimed once, else its figures count twice. A cluster and the one it
   * is nested in, or a city and its province, are one claimant; the scope already says so.
   */
  public static Judgement once(Claims scope) {
    return Terms.judging(scope)
        .later(judging -> prove(judging, scope))
        .is(scope.claimants().size() > 1 ? Verdict.VIOLATED : Verdict.PASS);
  }

  private static void prove(Judgement.Building judging, Claims scope) {
    judging
        .with("object", Terms.quoted(scope.object()))
        .with("claimants", Terms.severalNamed(scope.claimants()))
        .with("count", Terms.quoted(String.valueOf(scope.claimants().size())))
        .with(Terms.terms(Role.CLAIM, scope.claims()));
  }
}
