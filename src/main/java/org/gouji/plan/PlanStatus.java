package org.gouji.plan;

/** Whether a plan binds, 文件状态. */
public enum PlanStatus {
  /** 征求意见稿: nothing found against it weighs more than a warning. */
  DRAFT,
  /** 正式印发. */
  ADOPTED
}
