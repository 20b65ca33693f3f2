package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * Two ratios over one denominator that nobody states, 同一分母: each implies it, so they can be held
 * against each other.
 *
 * @param known the ratio whose numerator is stated most precisely
 * @param other the ratio that is judged
 */
public record SharedDenominator(
    ScopeKey key, RatioRow known, RatioRow other, Bilingual denominatorName) implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.concat(known.figures().stream(), other.figures().stream()).toList();
  }
}
