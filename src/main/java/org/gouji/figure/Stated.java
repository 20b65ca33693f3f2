package org.gouji.figure;

import java.util.List;
import java.util.Optional;
import org.gouji.quantity.Interval;

/**
 * What a cell or clause states, 所载内容: an amount, a date, nothing, or an error. Missing is never
 * zero.
 */
public sealed interface Stated {

  /** An amount in the base unit of its dimension. */
  record Amount(Interval interval) implements Stated {}

  /** A date or span of days, such as a planned completion 计划竣工时间. */
  record OnDate(Period day) implements Stated {}

  /** A blank or a missing mark, 缺失. */
  record Missing(String mark) implements Stated {}

  /** A cell error such as {@code #REF!}, 错误值. */
  record Broken(String error) implements Stated {}

  /** A text that should have been a number and could not be read as one, 无法识别. */
  record Unreadable(String text) implements Stated {}

  /**
   * Several statements of one figure that no value satisfies at once, 互不相符: whatever needs the
   * figure cannot be decided until one of them is corrected.
   */
  record Contradictory(List<Figure> statements) implements Stated {
    public Contradictory {
      statements = List.copyOf(statements);
    }
  }

  default Optional<Interval> amount() {
    return this instanceof Amount known ? Optional.of(known.interval()) : Optional.empty();
  }
}
