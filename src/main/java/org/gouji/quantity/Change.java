package org.gouji.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that says how far something moved, 增减.
 *
 * <p>A plain change keeps its number and is a qualifier of its own. A change with a limit (下降13%以上)
 * is stated as the limited level of the change, negative when it falls: at most −13 %. Growth by
 * multiples with a limit (增长2倍以上) is stated as the multiple reached: at least 3.
 */
enum Change {
  NONE,
  MULTIPLE,
  UP,
  UP_MULTIPLE,
  DOWN;

  static Change of(boolean up, boolean down, Optional<String> unit) {
    boolean multiple = unit.filter("倍"::equals).isPresent();
    if (down) {
      return DOWN;
    }
    if (up) {
      return multiple ? UP_MULTIPLE : UP;
    }
    return multiple ? MULTIPLE : NONE;
  }

  BigDecimal number(BigDecimal number, Qualifier strongest) {
    boolean plain = strongest == Qualifier.CHANGE_UP || strongest == Qualifier.CHANGE_DOWN;
    if (plain || this == NONE || this == MULTIPLE || this == UP) {
      return number;
    }
    return this == DOWN ? number.negate() : number.add(BigDecimal.ONE);
  }

  Qualifier qualifier(Qualifier strongest) {
    return switch (this) {
      case NONE, UP -> strongest;
      case MULTIPLE -> strongest == Qualifier.EXACT ? Qualifier.TIMES_OF : strongest;
      case UP_MULTIPLE -> strongest == Qualifier.CHANGE_UP ? Qualifier.TIMES_UP : strongest;
      case DOWN -> mirrored(strongest);
    };
  }

  private static Qualifier mirrored(Qualifier qualifier) {
    return switch (qualifier) {
      case AT_LEAST -> Qualifier.AT_MOST;
      case MORE_THAN -> Qualifier.LESS_THAN;
      case AT_MOST -> Qualifier.AT_LEAST;
      case LESS_THAN -> Qualifier.MORE_THAN;
      case REACH -> Qualifier.FALL_TO;
      default -> qualifier;
    };
  }
}
