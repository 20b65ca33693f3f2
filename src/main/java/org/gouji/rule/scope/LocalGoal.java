package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.Goal;

/**
 * A goal of a city for one industry beside what the province's plans aim at in it, 地方目标与上级依据.
 *
 * @param plan title of the city's plan
 * @param upperPlans titles of the province's plans at hand
 * @param backing goals of the province for the industry, a wider or a narrower one
 * @param backedOtherwise true if the plan links its goals for the industry to one of the province,
 *     or if the cluster is recognised at that level or shared with another province
 */
public record LocalGoal(
    ScopeKey key,
    Goal goal,
    Bilingual plan,
    List<Bilingual> upperPlans,
    List<Goal> backing,
    boolean backedOtherwise,
    boolean draft)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
