package org.gouji.check.scoping;

import java.util.stream.Stream;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.PlanDocument;
import org.gouji.rule.scope.Accountability;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.DateOrder;
import org.gouji.rule.scope.StageChain;

/**
 * What is judged of a plan document as a whole, 规划文件整体: its dates, its stages, who answers for its
 * targets.
 */
final class Documents implements Scoping {

  @Override
  public Stream<CheckScope> scopes(Evidence evidence) {
    return evidence.plans().stream()
        .flatMap(
            plan ->
                Stream.of(
                    new Accountability(keyOf(plan), plan),
                    new DateOrder(keyOf(plan), plan),
                    new StageChain(keyOf(plan), plan)));
  }

  private static ScopeKey keyOf(PlanDocument plan) {
    return new ScopeKey(Subject.region(plan.region()), "", Period.UNKNOWN, plan.code());
  }
}
