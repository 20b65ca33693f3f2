package org.gouji.check.culprit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.quantity.Interval;

/**
 * One equation or inequality between figures, 约束. Figures that do not change keep to their printed
 * intervals, each relation by itself, exactly as rules judge them.
 */
sealed interface Constraint permits LinearConstraint, QuotientConstraint {

  Set<String> figures();

  /**
   * What is asked of the changed figures so that the rule would no longer object.
   *
   * @param domain what a figure can be at all
   */
  List<Row> given(Set<String> changed, Function<String, Interval> domain);

  /** Whether the relation holds as stated. */
  default boolean holds() {
    return given(Set.of(), figure -> Interval.all()).stream().noneMatch(Row::isBroken);
  }

  /** What a figure has to be once the ranges of the other changed figures are known. */
  default Optional<Interval> implied(String figure, Map<String, Interval> ranges) {
    return Optional.empty();
  }
}
