package org.gouji.rule.scope;

/** What kind of control index a plan sets, 控制指标类别. */
public enum ControlKind {
  /** A yield per mu that a region has to reach, 亩均. */
  PER_AREA,
  /** A yield per mu that each entry of a list has to reach, 标准地. */
  STANDARD_LAND,
  /** A rate that has to be reached, 执行率、强度. */
  RATE,
  /** What may not be exceeded, 上限. */
  CEILING,
  /** Land that may not become less, 底线. */
  RED_LINE
}
