package org.gouji.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.report.CheckReport.PointEntry;
import org.gouji.report.CheckReport.TrajectoryEntry;

/**
 * The picture of a trajectory, 目标与实际图: actuals solid, targets dashed, floors with open markers. It
 * holds numbers and years only, so that one picture serves both languages.
 */
public record Chart(
    TrajectoryEntry path,
    List<Label> valueTicks,
    List<Label> yearTicks,
    List<Marker> markers,
    String actualLine,
    String targetLine) {

  public static final int WIDTH = 680;
  public static final int HEIGHT = 300;
  static final int LEFT = 70;
  static final int RIGHT = 46;
  static final int TOP = 26;
  static final int BOTTOM = 34;
  private static final int YEAR_LABEL_WIDTH = 36;

  /** A text at a place, 标注. */
  public record Label(int x, int y, String text) {}

  /** A point with its value, 数据点. */
  public record Marker(int x, int y, boolean target, boolean floor, Label label) {}

  static Chart of(TrajectoryEntry path) {
    return new Drawing(path).draw();
  }

  public int width() {
    return WIDTH;
  }

  public int height() {
    return HEIGHT;
  }

  public int left() {
    return LEFT;
  }

  public int right() {
    return WIDTH - RIGHT;
  }

  public int bottom() {
    return HEIGHT - BOTTOM;
  }

  /** Draws one chart. */
  private static final class Drawing {
    private final TrajectoryEntry path;
    private final ChartScale scale;
    private final int firstYear;
    private final int years;
    private final LabelSpots spots = new LabelSpots(LEFT, WIDTH - 2);

    Drawing(TrajectoryEntry path) {
      this.path = path;
      this.scale = ChartScale.over(path.points().stream().map(PointEntry::value).toList());
      this.firstYear = path.points().stream().mapToInt(PointEntry::year).min().orElse(0);
      this.years = path.points().stream().mapToInt(PointEntry::year).max().orElse(0) - firstYear;
    }

    Chart draw() {
      List<PointEntry> actuals = path.points().stream().filter(point -> !point.target()).toList();
      return new Chart(
          path, valueTicks(), yearTicks(), markers(), line(actuals), line(wayToTargets(actuals)));
    }

    /** The way to the targets starts where the actuals end. */
    private List<PointEntry> wayToTargets(List<PointEntry> actuals) {
      List<PointEntry> targets = path.points().stream().filter(PointEntry::target).toList();
      if (targets.isEmpty()) {
        return targets;
      }
      List<PointEntry> way = new ArrayList<>();
      actuals.stream()
          .filter(actual -> targets.stream().allMatch(target -> target.year() > actual.year()))
          .reduce((earlier, later) -> later)
          .ifPresent(way::add);
      way.addAll(targets);
      return way;
    }

    private String line(List<PointEntry> points) {
      return points.stream()
          .map(point -> x(point.year()) + "," + y(point.value()))
          .collect(Collectors.joining(" "));
    }

    private List<Marker> markers() {
      return path.points().stream().map(this::marker).toList();
    }

    private Marker marker(PointEntry point) {
      int x = x(point.year());
      int y = y(point.value());
      Label label = spots.place(x, y, plain(point.value()));
      return new Marker(x, y, point.target(), point.floor(), label);
    }

    private List<Label> valueTicks() {
      return scale.ticks().stream().map(tick -> new Label(LEFT - 8, y(tick), plain(tick))).toList();
    }

    private List<Label> yearTicks() {
      List<Label> ticks = new ArrayList<>();
      path.points().stream()
          .map(PointEntry::year)
          .distinct()
          .sorted()
          .map(year -> new Label(x(year), HEIGHT - BOTTOM + 20, String.valueOf(year)))
          .filter(
              tick ->
                  ticks.isEmpty() || tick.x() - ticks.get(ticks.size() - 1).x() >= YEAR_LABEL_WIDTH)
          .forEach(ticks::add);
      return List.copyOf(ticks);
    }

    private int x(int year) {
      int length = WIDTH - LEFT - RIGHT - 40;
      return LEFT + 20 + (years == 0 ? length / 2 : (year - firstYear) * length / years);
    }

    private int y(BigDecimal value) {
      return HEIGHT - BOTTOM - scale.pixels(value, HEIGHT - TOP - BOTTOM);
    }

    private static String plain(BigDecimal value) {
      return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
  }
}
