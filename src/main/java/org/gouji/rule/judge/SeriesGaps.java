package org.gouji.rule.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.SheetPeriods;

/** Judges whether a sheet leaves out a period inside an unbroken series, 序列缺期. */
public final class SeriesGaps {

  /** Yearbooks list chosen years (1978, 1980, 1985 …); only inside a dense run is a gap a slip. */
  private static final int YEARS_ON_EITHER_SIDE = 3;

  private static final int OTHERS_ON_EITHER_SIDE = 2;

  /** A table with more gaps than this lists chosen periods. */
  private static final int MOST_GAPS = 2;

  private static final int JANUARY = 1;

  private SeriesGaps() {}

  /**
   * No single period is left out between unbroken runs of at least three years, or two of anything
   * shorter, on either side; otherwise suspicious. January counts as no gap: it is reported
   * together with February. Needs periods of one kind, in time order.
   */
  public static Judgement none(SheetPeriods scope) {
    List<Period> gaps = gaps(scope.listed());
    boolean slip = !gaps.isEmpty() && gaps.size() <= MOST_GAPS;
    return Terms.judging(scope)
        .with("sheet", Terms.asWritten(scope.file() + " " + scope.sheet()))
        .with("count", Terms.quoted(String.valueOf(scope.listed().size())))
        .with("first", new Argument.Time(scope.listed().get(0)))
        .with("last", new Argument.Time(scope.listed().get(scope.listed().size() - 1)))
        .with("missing", Terms.several(gaps.stream().map(Argument.Time::new).toList()))
        .with(Terms.term(Role.OBSERVED, scope.example()))
        .is(slip ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static List<Period> gaps(List<Period> listed) {
    List<Period> due = due(listed);
    Set<Period> stated = new HashSet<>(listed);
    int run = run(listed.get(0).kind());
    List<Period> gaps = new ArrayList<>();
    for (int i = run; i + run < due.size(); i++) {
      boolean before = stated.containsAll(due.subList(i - run, i));
      boolean after = stated.containsAll(due.subList(i + 1, i + 1 + run));
      if (!stated.contains(due.get(i)) && before && after) {
        gaps.add(due.get(i));
      }
    }
    return gaps;
  }

  private static int run(PeriodKind kind) {
    return kind == PeriodKind.YEAR ? YEARS_ON_EITHER_SIDE : OTHERS_ON_EITHER_SIDE;
  }

  /** Every period from the first to the last, but for the Januaries nobody reports. */
  private static List<Period> due(List<Period> listed) {
    Period last = listed.get(listed.size() - 1);
    List<Period> due = new ArrayList<>();
    for (Period each = listed.get(0); each.compareTo(last) <= 0; each = each.next()) {
      if (!isJanuary(each)) {
        due.add(each);
      }
    }
    return due;
  }

  static boolean isJanuary(Period period) {
    return period.month() == JANUARY;
  }
}
