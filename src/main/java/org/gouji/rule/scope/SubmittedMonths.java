package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.issue.ScopeKey;

/**
 * The months a region has handed in, one file each, 逐月报送.
 *
 * @param handedIn the last month of each file, in time order, each once
 * @param missing months between the first and the last that no file reports
 * @param example a figure of the last file
 */
public record SubmittedMonths(
    ScopeKey key, List<Period> handedIn, List<Period> missing, Figure example)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
