package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.Goal;

/**
 * A lower plan's goal beside the upper plan's goal it serves, 目标分解关系.
 *
 * @param lowerPlan title of the lower plan
 * @param upperPlan title of the upper plan
 * @param draft true if one of the two plans is a draft
 */
public record GoalLink(
    ScopeKey key, Goal lower, Bilingual lowerPlan, Goal upper, Bilingual upperPlan, boolean draft)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
