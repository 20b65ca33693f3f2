package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * An amount of a period and those of the shorter periods that make it up, 时期与其构成.
 *
 * @param parts in the order of time; each day of the whole is in one of them or in a missing one
 * @param missing periods for which nobody states the amount, or several do and disagree
 * @param shape what the parts are, in words: 各月, 各季度
 */
public record PeriodParts(
    ScopeKey key,
    Figure whole,
    List<Figure> parts,
    List<Period> missing,
    PeriodDivision division,
    Bilingual shape)
    implements CheckScope {

  public PeriodParts {
    parts = List.copyOf(parts);
    missing = List.copyOf(missing);
    if (parts.size() < 2) {
      throw new IllegalArgumentException("fewer than two parts of a period: " + key);
    }
  }

  /** Whether every part and the whole have an amount. */
  public boolean isComplete() {
    return missing.isEmpty() && figures().stream().allMatch(Figure::hasAmount);
  }

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(whole), parts.stream()).toList();
  }
}
