package org.gouji.check;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;

/**
 * Target against actual over time for one indicator of one subject, 目标与实际, for charts.
 *
 * @param unit symbol of the unit the points are given in
 * @param points in time order
 */
public record Trajectory(
    String region,
    Bilingual regionName,
    String indicator,
    Bilingual name,
    String unit,
    List<Point> points) {
  public Trajectory {
    points = List.copyOf(points);
  }

  /** One year's value, 数据点: the lower end for a floor, else the printed value. */
  public record Point(Figure figure, int year, BigDecimal value, boolean target) {}
}
