package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.PlanDocument;

/**
 * A plan document with what makes its targets answerable, 目标责任: who is responsible, from which
 * base, until when.
 *
 * <p>Looking at who is responsible does not count as checking a figure, so no figures are listed.
 */
public record Accountability(ScopeKey key, PlanDocument document) implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
