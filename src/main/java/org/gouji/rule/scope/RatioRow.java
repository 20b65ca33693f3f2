package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * A ratio with what it is the ratio of, 比率关系.
 *
 * @param numerators figures whose sum is the numerator; empty if none is stated
 * @param denominator the denominator, if stated
 * @param numeratorName what to ask for where the numerator is missing
 * @param denominatorName what to ask for where the denominator is missing
 */
public record RatioRow(
    ScopeKey key,
    Figure ratio,
    List<Figure> numerators,
    Optional<Figure> denominator,
    Bilingual numeratorName,
    Bilingual denominatorName)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.of(Stream.of(ratio), numerators.stream(), denominator.stream())
        .flatMap(figures -> figures)
        .toList();
  }
}
