package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * A place beside the whole it is a part of, over three or more years on end of one table, 分项与合计走势.
 *
 * @param parts the part, year by year
 * @param wholes the whole, in the same years
 */
public record PartTrend(ScopeKey key, List<Figure> parts, List<Figure> wholes)
    implements CheckScope {

  /** Two steps, which is the least that makes a trend. */
  public static final int FEWEST_YEARS = 3;

  public PartTrend {
    parts = List.copyOf(parts);
    wholes = List.copyOf(wholes);
    if (parts.size() < FEWEST_YEARS || parts.size() != wholes.size()) {
      throw new IllegalArgumentException("not three years of both: " + key);
    }
  }

  @Override
  public List<Figure> figures() {
    return Stream.concat(parts.stream(), wholes.stream()).toList();
  }
}
