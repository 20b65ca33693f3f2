package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.PlanFigure;

/**
 * A target with what makes it answerable, 目标责任: who is responsible, from which base, until when.
 */
public record Accountability(
    ScopeKey key, PlanFigure target, boolean responsibleNamed, boolean baselineKnown, boolean dated)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(target.figure());
  }
}
