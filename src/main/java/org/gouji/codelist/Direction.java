package org.gouji.codelist;

/** Which way of an indicator plans call progress, 正向·逆向指标. */
public enum Direction {
  UP,
  DOWN,
  NEUTRAL
}
