package org.gouji.codelist;

/** How the values of an indicator behave over time and in sums, 指标性质. */
public enum Nature {
  /** A level at one moment, 时点. */
  STOCK,
  /** An amount of one period, 时期. */
  FLOW,
  /** An amount since a fixed start, 累计. */
  CUMULATIVE,
  /** One amount over another of a different kind, 比率. */
  RATIO,
  /** A relative change against another period, 增速. */
  GROWTH,
  /** A part over its whole, 占比. */
  SHARE,
  /** A place in an order, 位次. */
  RANK,
  /** A number of things, 个数. */
  COUNT,
  /** A composed score, 指数. */
  INDEX,
  /** An absolute change of a level, 增减量. */
  CHANGE
}
