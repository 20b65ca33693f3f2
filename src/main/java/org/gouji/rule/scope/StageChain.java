package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.PlanDocument;

/** The stages of one plan in order, 阶段衔接. */
public record StageChain(ScopeKey key, PlanDocument document) implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
