package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * The milestones of one measure with what each of them covers, 节点目标口径.
 *
 * @param points one target for each year, in time order
 * @param definitions indicator and statistical scope of each point
 * @param plan title of the plan
 */
public record PathDefinitions(
    ScopeKey key, List<Figure> points, List<Bilingual> definitions, Bilingual plan)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return points;
  }
}
