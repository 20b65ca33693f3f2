package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.Goal;

/**
 * A lower plan's goal beside the upper plan's goal it serves, 目标分解关系.
 *
 * @param draft true if one of the two plans is a draft
 */
public record GoalLink(
    ScopeKey key, Goal lower, Goal upper, String lowerRegion, String upperRegion, boolean draft)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
