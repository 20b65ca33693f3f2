package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.issue.Bilingual;
import org.gouji.rule.scope.PeriodDivision;

/**
 * A way to cut months of a year into shorter spans, 时期划分.
 *
 * @param ways ways to cut the whole into parts, the one to be preferred first
 */
record PeriodSplit(PeriodDivision division, MonthSpan whole, List<Way> ways) {

  private static final Bilingual BEFORE_AND_MONTH =
      new Bilingual("上期累计与当月", "the cumulative value before and the month");
  private static final Bilingual MONTHS = new Bilingual("各月", "the months");
  private static final Bilingual QUARTERS = new Bilingual("各季度", "the quarters");
  private static final Bilingual HALVES = new Bilingual("上下半年", "the two halves");
  private static final Bilingual BEFORE_AND_QUARTER =
      new Bilingual("上期累计与当季", "the cumulative value before and the quarter");

  /** All ways any period of a year is cut. */
  static final List<PeriodSplit> ALL = all();

  /** The parts of one way of cutting and what they are called. */
  record Way(List<MonthSpan> parts, Bilingual shape) {

    /**
     * Months from January on: where the cumulative value before the last month is stated as well,
     * they say nothing that each cumulative value minus the one before does not say.
     */
    boolean isMonthsSinceJanuary() {
      return shape == MONTHS && parts.get(0).first() == 1;
    }

    MonthSpan lastPart() {
      return parts.get(parts.size() - 1);
    }
  }

  private static List<PeriodSplit> all() {
    List<PeriodSplit> splits = new ArrayList<>();
    for (int month = 2; month <= 12; month++) {
      MonthSpan whole = MonthSpan.until(month);
      Way way =
          new Way(List.of(MonthSpan.until(month - 1), MonthSpan.month(month)), BEFORE_AND_MONTH);
      splits.add(new PeriodSplit(PeriodDivision.LAST_MONTH, whole, List.of(way)));
    }
    for (int quarter = 1; quarter <= 4; quarter++) {
      MonthSpan whole = MonthSpan.quarter(quarter);
      Way way = new Way(whole.months(), MONTHS);
      splits.add(new PeriodSplit(PeriodDivision.WITHIN_YEAR, whole, List.of(way)));
    }
    for (MonthSpan half : List.of(MonthSpan.until(6), new MonthSpan(7, 12))) {
      splits.add(new PeriodSplit(PeriodDivision.WITHIN_YEAR, half, quartersOrMonths(half)));
    }
    splits.add(sinceJanuary(PeriodDivision.WITHIN_YEAR, MonthSpan.until(9), List.of()));
    List<MonthSpan> halves = List.of(MonthSpan.until(6), new MonthSpan(7, 12));
    splits.add(sinceJanuary(PeriodDivision.YEAR, MonthSpan.YEAR, List.of(new Way(halves, HALVES))));
    return List.copyOf(splits);
  }

  private static PeriodSplit sinceJanuary(
      PeriodDivision division, MonthSpan whole, List<Way> more) {
    List<MonthSpan> lastQuarter =
        List.of(MonthSpan.until(whole.last() - 3), MonthSpan.quarter(whole.last() / 3));
    List<Way> ways = new ArrayList<>(quartersOrMonths(whole));
    ways.addAll(1, more);
    ways.add(new Way(lastQuarter, BEFORE_AND_QUARTER));
    return new PeriodSplit(division, whole, List.copyOf(ways));
  }

  /** January and February are published together in China, so their sum may stand for both. */
  private static List<Way> quartersOrMonths(MonthSpan whole) {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(whole.quarters(), QUARTERS));
    ways.add(new Way(whole.months(), MONTHS));
    if (whole.first() == 1) {
      Stream<MonthSpan> later = IntStream.rangeClosed(3, whole.last()).mapToObj(MonthSpan::month);
      ways.add(new Way(Stream.concat(Stream.of(MonthSpan.until(2)), later).toList(), MONTHS));
    }
    return ways;
  }
}
