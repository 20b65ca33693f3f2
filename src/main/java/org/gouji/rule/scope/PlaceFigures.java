package org.gouji.rule.scope;

import java.util.List;
import org.gouji.codelist.RegionLevel;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.PeriodKind;
import org.gouji.issue.ScopeKey;

/**
 * All that one table states about one place in one period, 同地同期数据: what the rows of a tie-out table
 * are judged on.
 *
 * @param level level of the region; the country's where the list does not know the region
 * @param statisticalScope code of the 统计口径, or empty
 * @param sheet the file and sheet, or the plan document
 * @param beside finds the figures a relation asks for
 */
public record PlaceFigures(
    ScopeKey key,
    FigureKind kind,
    PeriodKind periodKind,
    RegionLevel level,
    String statisticalScope,
    String sheet,
    FiguresBeside beside)
    implements CheckScope {

  /** None by itself: a judgement names the figures it took as its contributors. */
  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
