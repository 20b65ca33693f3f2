package org.gouji.rule.judge;

import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Relation;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.PeriodDivision;
import org.gouji.rule.scope.PeriodParts;

/** Judges a period against the shorter periods that make it up, 时期勾稽. Amounts are in base units. */
public final class Periods {

  private static final Bilingual CUMULATED =
      new Bilingual(
          "末期数与总数相等，可能是当期栏填了累计数", "the last part equals the whole and may be a cumulative value");

  private static final Bilingual REVISED =
      new Bilingual(
          "各数来自不同文件，可能已经修订", "the figures come from several files and may have been revised");

  private Periods() {}

  /**
   * The amount of a period is the sum of the amounts of its parts: violated only if no values
   * inside the printed intervals make it so; with a part missing it is undecidable. Identity of
   * amounts that are additive over time.
   *
   * <p>A sum that does not hold is only suspicious where something else explains it: the last part
   * is as large as the whole, so that a column of months may hold cumulative values; or the figures
   * come from several files, between which they may have been revised.
   */
  public static Judgement addUp(PeriodParts scope) {
    Judgement.Building judging = begin(scope);
    if (!scope.isComplete()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval whole = scope.whole().amount().orElseThrow();
    Figure last = last(scope.parts());
    Interval expected = SumCauses.sumOf(scope.parts());
    Verdict verdict = Agreement.verdict(expected, whole);
    judging.with(
        Relation.Sum.equal(
            List.of(Terms.term(Role.WHOLE, scope.whole())), Terms.terms(Role.PART, scope.parts())));
    if (scope.division() == PeriodDivision.LAST_MONTH) {
      Interval before = scope.parts().get(0).amount().orElseThrow();
      Agreement.weigh(judging, whole.minus(before), last.amount().orElseThrow(), last);
    } else {
      Agreement.weigh(judging, expected, whole, scope.whole());
    }
    return verdict == Verdict.VIOLATED ? broken(judging, scope) : judging.is(verdict);
  }

  private static Judgement broken(Judgement.Building judging, PeriodParts scope) {
    SumCauses.of(scope.whole(), scope.parts()).forEach(judging::with);
    Optional<Bilingual> doubt = doubt(scope);
    doubt.ifPresent(words -> judging.with("doubt", Terms.words(words)));
    return judging.is(doubt.isPresent() ? Verdict.SUSPICIOUS : Verdict.VIOLATED);
  }

  private static Optional<Bilingual> doubt(PeriodParts scope) {
    Interval whole = scope.whole().amount().orElseThrow();
    if (last(scope.parts()).amount().orElseThrow().intersect(whole).isPresent()) {
      return Optional.of(CUMULATED);
    }
    long documents =
        scope.figures().stream().map(figure -> figure.source().document()).distinct().count();
    return documents > 1 ? Optional.of(REVISED) : Optional.empty();
  }

  private static Judgement.Building begin(PeriodParts scope) {
    Figure first = scope.parts().get(0);
    Figure last = last(scope.parts());
    List<Argument.Time> missing = scope.missing().stream().map(Argument.Time::new).toList();
    return Terms.judging(scope)
        .with(Terms.term(Role.WHOLE, scope.whole()))
        .with(Terms.terms(Role.PART, scope.parts()))
        .with("parts", Terms.words(scope.shape()))
        .with("whole", Terms.amount(scope.whole()))
        .with("first_period", new Argument.Time(first.period()))
        .with("first", Terms.amount(first))
        .with("last_period", new Argument.Time(last.period()))
        .with("last", Terms.amount(last))
        .with(Needs.ARGUMENT, Needs.of(scope.figures(), missing));
  }

  private static Figure last(List<Figure> parts) {
    return parts.get(parts.size() - 1);
  }
}
