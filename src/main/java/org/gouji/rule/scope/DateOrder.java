package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.PlanDocument;

/** The dates of one plan document, 文件日期. */
public record DateOrder(ScopeKey key, PlanDocument document) implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
