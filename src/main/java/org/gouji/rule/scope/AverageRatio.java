package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * A ratio over the average of a stock, as output per head, 人均指标.
 *
 * @param now the stock at the end of the period
 * @param before the stock a year before, if stated
 * @param stock what the stock is, in words
 */
public record AverageRatio(
    ScopeKey key,
    Figure ratio,
    Figure numerator,
    Figure now,
    Optional<Figure> before,
    Bilingual stock)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(ratio, numerator, now), before.stream()).toList();
  }
}
