package org.gouji.plan.text.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.quantity.Qualifier;

/**
 * One number a policy text states, 文本数据项.
 *
 * @param entity the place it is about as the text names it
 * @param indicator what is measured, as the text names it
 * @param period 2027, 2024H1, 2023-2035 …; empty if the text names none
 * @param unit as written; empty if it has none
 * @param hedged true if it is only striven for: 力争
 * @param scope 共同 and the like; empty if none is named
 * @param section the clause path: 四(一)1
 * @param quote at most 25 characters of the text around it
 * @param inHeading true if it stands in a heading
 * @param start where it begins in the cleaned text
 * @param end just behind it
 */
public record StatedFigure(
    StatedKind kind,
    String entity,
    String indicator,
    Optional<String> period,
    BigDecimal value,
    String unit,
    Qualifier qualifier,
    boolean hedged,
    Optional<String> scope,
    String section,
    String quote,
    boolean inHeading,
    int start,
    int end) {

  /** The same figure with its period named. */
  StatedFigure within(String named) {
    return new StatedFigure(
        kind,
        entity,
        indicator,
        Optional.of(named),
        value,
        unit,
        qualifier,
        hedged,
        scope,
        section,
        quote,
        inHeading,
        start,
        end);
  }
}
