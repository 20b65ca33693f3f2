package org.gouji.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number as somebody printed it, 书面数值: its value, the precision it was printed to and the words
 * around it.
 *
 * @param halfStep half a unit of the last printed digit, scaled like the number: 1.73万亿 has
 *     5000000000
 * @param hedged whether words such as 力争 soften it; the interval is the same
 */
public record WrittenNumber(
    String text,
    BigDecimal number,
    BigDecimal halfStep,
    Qualifier qualifier,
    Optional<String> unitText,
    boolean hedged) {

  /** The band of 约 and 左右 unless a caller states another. */
  public static final BigDecimal DEFAULT_ABOUT_BAND = new BigDecimal("0.10");

  public WrittenNumber {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(qualifier, "qualifier");
    Objects.requireNonNull(unitText, "unitText");
    if (halfStep.signum() < 0) {
      throw new UnreadableNumberException(text, UnreadableNumberException.Reason.NEGATIVE_STEP);
    }
  }

  /**
   * Reads a printed number with its qualifiers and unit.
   *
   * @throws UnreadableNumberException with the remedy, if the text is not one number
   */
  public static WrittenNumber parse(String text) {
    return NumberParser.parse(text);
  }

  /** The values meant, in the unit the number is written in. */
  public Interval interval(Reading reading, BigDecimal aboutBand) {
    return Meaning.of(this, halfStep, reading, aboutBand);
  }

  /** The values meant, in base units; whole numbers of singly counted things are exact. */
  public Interval intervalIn(UnitOfMeasure unit, Reading reading, BigDecimal aboutBand) {
    boolean counted = unit.countsSingly() && number.stripTrailingZeros().scale() <= 0;
    boolean toTheUnit = halfStep.compareTo(BigDecimal.ONE) < 0;
    BigDecimal step = counted && toTheUnit ? BigDecimal.ZERO : halfStep;
    return qualifier == Qualifier.EXACT
        ? unit.toBase(number.subtract(step), number.add(step))
        : unit.toBase(Meaning.of(this, step, reading, aboutBand));
  }
}
