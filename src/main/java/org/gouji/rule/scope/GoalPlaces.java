package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.Goal;

/** A goal with the places its clause names, 目标布局. */
public record GoalPlaces(ScopeKey key, Goal goal, Bilingual plan, boolean draft)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
