package org.gouji.plan.text.scan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.quantity.Qualifier;

/**
 * A number, or several that share a unit, with the words behind it, 数量短语.
 *
 * @param after what 以上, 左右 or 多 behind the number makes of it
 */
public record Amount(int start, int end, Shape shape, List<Value> values, Optional<Qualifier> after)
    implements Token {

  /** How the number is written. */
  public enum Shape {
    ONE,
    /** 14.7、21.5个百分点. */
    LIST,
    /** 5%—8%. */
    RANGE,
    /** 第N. */
    RANK,
    /** 前N. */
    TOP,
    /** 万亿 before a noun: a size without a digit. */
    MAGNITUDE,
    /** 全覆盖, 零的突破, 翻番. */
    PHRASE
  }

  /** One number in its unit as written. */
  public record Value(BigDecimal number, String unit, int start, int end) {}

  public Amount {
    values = List.copyOf(values);
  }

  static Amount one(int start, int end, Shape shape, Value value, Optional<Qualifier> after) {
    return new Amount(start, end, shape, List.of(value), after);
  }

  Amount moved(int by) {
    return new Amount(
        start + by,
        end + by,
        shape,
        values.stream()
            .map(v -> new Value(v.number(), v.unit(), v.start() + by, v.end() + by))
            .toList(),
        after);
  }

  public Value first() {
    return values.get(0);
  }

  public Value last() {
    return values.get(values.size() - 1);
  }

  public boolean isOrder() {
    return shape == Shape.RANK || shape == Shape.TOP;
  }
}
