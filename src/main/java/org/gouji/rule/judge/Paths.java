package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.PeriodKind;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.TargetPath;

/** Judges the milestones of one indicator in time order, 目标路径. */
public final class Paths {

  private static final Set<PeriodKind> PART_OF_YEAR =
      Set.of(PeriodKind.CUMULATIVE, PeriodKind.HALF, PeriodKind.QUARTER, PeriodKind.MONTH);

  private Paths() {}

  /**
   * A later milestone may not aim lower than an earlier one (violated); a milestone below what has
   * already been reported is suspicious. Floors are compared as printed. Plan clauses; amounts in
   * base units; the planner says by {@code rises} which indicators the rule is about.
   */
  public static Judgement monotone(TargetPath path) {
    Judgement.Building judging = begin(path);
    List<Figure> points = usable(path);
    if (points.size() < 2) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Verdict verdict = Verdict.PASS;
    for (int i = 1; i < points.size() && verdict == Verdict.PASS; i++) {
      verdict = step(points.get(i - 1), points.get(i));
      if (verdict != Verdict.PASS) {
        judging.with("earlier", new Argument.Time(points.get(i - 1).period()));
        judging.with("before", Terms.amount(points.get(i - 1)));
        judging.with("later", new Argument.Time(points.get(i).period()));
        Agreement.weigh(judging, amount(points.get(i - 1)), amount(points.get(i)), points.get(i));
      }
    }
    return judging.is(verdict);
  }

  private static Verdict step(Figure earlier, Figure later) {
    BigDecimal aim = PointValue.of(later).orElseThrow();
    if (earlier.kind() == FigureKind.TARGET) {
      boolean falls = aim.compareTo(PointValue.of(earlier).orElseThrow()) < 0;
      return falls ? Verdict.VIOLATED : Verdict.PASS;
    }
    Optional<BigDecimal> reached = amount(earlier).lowerValue();
    boolean isReached = reached.map(low -> aim.compareTo(low) < 0).orElse(false);
    return isReached ? Verdict.SUSPICIOUS : Verdict.PASS;
  }

  /**
   * The growth each leg asks for, 各段所需增速: compound annual growth between levels, percentage points
   * a year between percentages. Suspicious (a back-loaded path) if a later leg must go faster than
   * the one before, as printed with two decimals.
   */
  public static Judgement pace(TargetPath path) {
    Judgement.Building judging = begin(path);
    if (isRank(path)) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    List<Figure> points = usable(path);
    Optional<List<Leg>> legs = Leg.between(points);
    if (points.size() < 2 || legs.isEmpty()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    judging.with("path", Terms.quoted(shown(points.subList(0, points.size() - 1))));
    judging.with("last", last(points));
    judging.with("legs", Terms.several(legs.get().stream().map(Leg::words).toList()));
    List<Argument> faster = faster(legs.get());
    judging.with("faster", Terms.several(faster));
    return judging.is(faster.isEmpty() ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  private static List<Argument> faster(List<Leg> legs) {
    List<Argument> faster = new ArrayList<>();
    for (int i = 1; i < legs.size(); i++) {
      if (legs.get(i).rate().compareTo(legs.get(i - 1).rate()) > 0) {
        faster.add(legs.get(i).span());
      }
    }
    return faster;
  }

  private static Judgement.Building begin(TargetPath path) {
    return Terms.judging(path)
        .with(path.points().stream().map(Paths::term).toList())
        .with(Needs.ARGUMENT, needs(path));
  }

  private static Contributor term(Figure point) {
    return Terms.term(point.kind() == FigureKind.TARGET ? Role.TARGET : Role.ACTUAL, point);
  }

  private static Argument needs(TargetPath path) {
    boolean allStated = path.points().stream().allMatch(Figure::hasAmount);
    return allStated
        ? Terms.words("年份不同的两个正数节点", "two positive levels of different years")
        : Needs.of(path.points(), List.of());
  }

  /** Points with an amount for a whole year; a half year's flow is no level to grow from. */
  private static List<Figure> usable(TargetPath path) {
    return path.points().stream()
        .filter(point -> PointValue.of(point).isPresent())
        .filter(point -> point.period().isKnown())
        .filter(point -> !PART_OF_YEAR.contains(point.period().kind()))
        .toList();
  }

  private static String shown(List<Figure> points) {
    Figure like = points.get(0);
    return points.stream()
            .map(point -> PointValue.inUnitOf(like, PointValue.of(point).orElseThrow()))
            .collect(Collectors.joining("→"))
        + "→";
  }

  /** The last level in the unit of the first, which says it for all. */
  private static Argument last(List<Figure> points) {
    Figure like = points.get(0);
    Figure end = points.get(points.size() - 1);
    String number = PointValue.inUnitOf(like, PointValue.of(end).orElseThrow());
    return new Argument.Number(new BigDecimal(number), like.written().unit());
  }

  private static boolean isRank(TargetPath path) {
    return path.points().stream().anyMatch(point -> point.written().unit().equals("位"));
  }

  private static Interval amount(Figure figure) {
    return figure.amount().orElseThrow();
  }
}
