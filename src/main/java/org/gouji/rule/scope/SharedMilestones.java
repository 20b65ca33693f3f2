package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * What a region aims at beside the milestones that the region above sets for the same indicator,
 * 上下级节点.
 *
 * @param lower targets of the lower plan, in time order
 * @param upper targets of the upper plan that fall into the lower plan's time, in time order
 */
public record SharedMilestones(
    ScopeKey key, List<Figure> lower, Bilingual lowerPlan, List<Figure> upper, Bilingual upperPlan)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.concat(lower.stream(), upper.stream()).toList();
  }
}
