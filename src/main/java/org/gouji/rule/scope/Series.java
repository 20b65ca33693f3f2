package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * The levels of one thing year by year without a gap, as one table states them, 时间序列. Rates, ranks
 * and balances are none.
 *
 * @param points in the order of their years, each with an amount
 * @param indicator what they measure, where the dictionary knows it
 */
public record Series(ScopeKey key, List<Figure> points, Optional<Indicator> indicator)
    implements CheckScope {

  /** Fewer years than this say nothing about what is usual. */
  public static final int FEWEST_YEARS = 5;

  public Series {
    points = List.copyOf(points);
    if (points.size() < FEWEST_YEARS) {
      throw new IllegalArgumentException("not five years: " + key);
    }
  }

  @Override
  public List<Figure> figures() {
    return points;
  }
}
