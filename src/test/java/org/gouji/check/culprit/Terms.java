package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.check.verdict.JudgedRelation;
import org.gouji.figure.Period;
import org.gouji.figure.Source;
import org.gouji.figure.Subject;
import org.gouji.issue.Contributor;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Relation;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;

/** Synthetic terms and relations for the tests of this package. */
final class Terms {
  private Terms() {}

  static Contributor term(String figure, Interval interval) {
    return term(figure, interval, BigDecimal.ONE);
  }

  static Contributor term(String figure, Interval interval, BigDecimal weight) {
    return new Contributor(
        Role.PART,
        figure,
        figure,
        "",
        "",
        interval.toString(),
        "",
        weight,
        Optional.of(interval),
        new Source.Cell("synthetic.xlsx", "", "sheet", "A1", Optional.empty(), Optional.empty()));
  }

  static Interval printed(String number) {
    BigDecimal value = new BigDecimal(number);
    BigDecimal half = BigDecimal.ONE.movePointLeft(value.scale()).multiply(new BigDecimal("0.5"));
    return Interval.closed(value.subtract(half), value.add(half));
  }

  static Interval exact(long number) {
    return Interval.exactly(BigDecimal.valueOf(number));
  }

  /** The relation with the verdict it deserves. */
  static JudgedRelation judged(int number, Relation relation) {
    boolean holds = Constraints.of(relation).stream().allMatch(Constraint::holds);
    ScopeKey scope =
        new ScopeKey(Subject.region("510000"), "synthetic", Period.year(2022), "r" + number);
    return new JudgedRelation("ARI-001", scope, holds ? Verdict.PASS : Verdict.VIOLATED, relation);
  }

  static List<JudgedRelation> judged(List<Relation> relations) {
    return IntStream.range(0, relations.size()).mapToObj(i -> judged(i, relations.get(i))).toList();
  }
}
