package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.figure.SheetReading;
import org.gouji.issue.ScopeKey;

/**
 * One sheet as read, 表页. Rules of family {@code form} judge what reading noticed; looking at a
 * sheet does not count as checking its figures.
 */
public record Sheet(ScopeKey key, SheetReading reading) implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
