package org.gouji.plan;

import java.util.List;

/**
 * A plan's statement that a total holds so many units of at least such a size, 梯队与园区目标: "one
 * enterprise above 100 billion, twelve above 10 billion".
 *
 * @param whole id of the total
 * @param nested true if a lower rung counts the units of the higher ones too (100亿元以上 includes
 *     500亿元以上)
 */
public record TierFloor(String whole, List<Rung> rungs, boolean nested, String clause) {
  public TierFloor {
    rungs = List.copyOf(rungs);
  }

  /**
   * One rung of the ladder, 梯级.
   *
   * @param count id of the figure that says how many units there are
   * @param each id of the figure that says how large one of them is at least
   */
  public record Rung(String count, String each) {}
}
