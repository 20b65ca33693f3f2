package org.gouji.quantity;

/** How a written number is to be taken, 读法: as something stated, or as something aimed at. */
public enum Reading {
  /** Actuals and baselines, 实际与基期. */
  STATED,
  /** Targets, 目标: 达到X means at least X. */
  AIMED_AT
}
