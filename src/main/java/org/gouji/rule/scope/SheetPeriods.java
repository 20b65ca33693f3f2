package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.issue.ScopeKey;

/**
 * The periods of one kind for which a sheet has columns or rows, 表页所列报告期.
 *
 * <p>Looking at the periods does not count as checking a figure, so no figures are listed.
 *
 * @param listed the periods, in time order, each once
 * @param example a figure of the first of them
 */
public record SheetPeriods(
    ScopeKey key, String file, String sheet, List<Period> listed, Figure example)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
