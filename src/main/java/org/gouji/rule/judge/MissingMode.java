package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.Stated;
import org.gouji.issue.Argument;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.PartWhole;

/**
 * What a missing figure counts for when a whole is compared with its parts, and when there is
 * anything to compare, 缺失值处理方式: the six modes of VTL 2.2 {@code check_hierarchy}.
 *
 * <p>VTL tells a data point that does not exist from one that exists with the value NULL. Here a
 * part nobody stated, a blank and a mark for nothing (—, 无) do not exist; an error value, a text
 * that is no number and a value that is only withheld (不详, x) exist and are NULL, in every mode.
 *
 * <p>Where VTL produces no data point the relation is not applicable, and where it produces NULL it
 * is undecidable. {@code non_null} is the exception: VTL drops an incomplete relation, but nothing
 * is skipped in silence here, so it is undecidable and says what is missing. NULL is an unknown
 * value, not no value: if the known parts of what cannot be negative already exceed the whole, the
 * relation is violated in every mode.
 */
public enum MissingMode {
  /** Compared only if everything is known; the default. */
  NON_NULL(false),
  /** What is missing is 0; compared if at least one figure is not 0. */
  NON_ZERO(true),
  /** What is missing is NULL; compared if at least one figure exists. */
  PARTIAL_NULL(false),
  /** What is missing is 0; compared if at least one figure exists. */
  PARTIAL_ZERO(true),
  /** What is missing is NULL; always compared. */
  ALWAYS_NULL(false),
  /** What is missing is 0; always compared, even where nothing is stated at all. */
  ALWAYS_ZERO(true);

  private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);

  /** Marks that say there is nothing, as against those that withhold what there is. */
  private static final Set<String> NOTHING =
      Set.of("", "-", "--", "—", "——", "–", "―", "─", "无", "nil", "none", "blank");

  private final boolean missingIsZero;

  MissingMode(boolean missingIsZero) {
    this.missingIsZero = missingIsZero;
  }

  /** Whether VTL produces a data point, so that there is something to judge. */
  boolean produces(PartWhole scope) {
    List<Figure> existing = scope.figures().stream().filter(MissingMode::exists).toList();
    return switch (this) {
      case NON_NULL, ALWAYS_NULL, ALWAYS_ZERO -> true;
      case PARTIAL_NULL, PARTIAL_ZERO -> !existing.isEmpty();
      case NON_ZERO -> !existing.stream().allMatch(MissingMode::isZero);
    };
  }

  /** What the figure counts for; empty where it counts as NULL. */
  Optional<Interval> amountOf(Figure figure) {
    return isZeroByDefault(figure) ? Optional.of(ZERO) : figure.amount();
  }

  /** What a figure that may not be stated at all counts for; empty where it counts as NULL. */
  Optional<Interval> amountOf(Optional<Figure> figure) {
    return figure
        .map(this::amountOf)
        .orElseGet(() -> missingIsZero ? Optional.of(ZERO) : Optional.empty());
  }

  /** What counts as 0 because nothing is stated for it, as a message may name it. */
  List<Argument> takenAsZero(PartWhole scope) {
    return missingIsZero
        ? Stream.concat(
                scope.figures().stream().filter(this::isZeroByDefault).map(Terms::named),
                scope.missing().stream().map(Terms::words))
            .toList()
        : List.of();
  }

  /** Whether no part counts as NULL. */
  boolean knowsAllPartsOf(PartWhole scope) {
    return (missingIsZero || scope.missing().isEmpty())
        && scope.parts().stream().allMatch(part -> amountOf(part).isPresent());
  }

  /** Whether at least one part counts for something. */
  boolean knowsAPartOf(PartWhole scope) {
    return scope.parts().stream().anyMatch(Figure::hasAmount)
        || missingIsZero && knowsAllPartsOf(scope);
  }

  /** Whether nothing is stated where the figure stands, and that counts as 0. */
  boolean isZeroByDefault(Figure figure) {
    return missingIsZero && !exists(figure);
  }

  static boolean exists(Figure figure) {
    return !(figure.stated() instanceof Stated.Missing missing)
        || !NOTHING.contains(missing.mark().strip().toLowerCase(Locale.ROOT));
  }

  static boolean isZero(Figure figure) {
    return figure.amount().filter(amount -> amount.contains(BigDecimal.ZERO)).isPresent();
  }
}
