package org.gouji.plan.proposal;

import java.util.List;

/**
 * A plan file after its text was read anew, 更新后的规划.
 *
 * @param unchanged figures that stayed as they were, confirmed or not
 */
public record UpdatedPlan(String yaml, List<PlanChange> changes, int unchanged) {
  public UpdatedPlan {
    changes = List.copyOf(changes);
  }
}
