package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * A growth rate or multiple with the two levels it follows from, 增速关系.
 *
 * @param rate the growth as stated
 * @param current the level of the period, if stated
 * @param previous the level it is compared with, if stated
 * @param needs what to ask for where a level is missing
 */
public record GrowthStep(
    ScopeKey key, Figure rate, Optional<Figure> current, Optional<Figure> previous, Bilingual needs)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.of(Stream.of(rate), current.stream(), previous.stream())
        .flatMap(figures -> figures)
        .toList();
  }

  /** True if the growth is written as a multiple (1.96倍), not as a rate. */
  public boolean isMultiple() {
    return rate.written().unit().equals("倍");
  }
}
