package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * The milestones of one indicator in one plan, in time order, led by the latest actual figure
 * before them, 目标路径.
 *
 * @param rises true if a later milestone may not be below an earlier one
 * @param ranks true if the milestones are places in an order
 */
public record TargetPath(ScopeKey key, List<Figure> points, boolean rises, boolean ranks)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return points;
  }
}
