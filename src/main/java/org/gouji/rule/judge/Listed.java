package org.gouji.rule.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.figure.Stated;
import org.gouji.issue.Argument;
import org.gouji.issue.Cause;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.ListedTwice;

/** Judges what several lists say about one project or enterprise, 清单之间. */
public final class Listed {

  private Listed() {}

  /** Two statements that have no value in common. */
  private record Apart(Figure one, Figure other) {}

  /**
   * The lists agree on a number within its printed precision. A slip of the pen that explains the
   * difference makes it a violation; otherwise the lists may count differently: suspicious.
   */
  public static Judgement sameNumber(ListedTwice scope) {
    List<Figure> known = scope.statements().stream().filter(Figure::hasAmount).toList();
    Judgement.Building judging =
        begin(scope)
            .with("statements", Terms.several(known.stream().map(AsWritten::inPlace).toList()))
            .with(Needs.ARGUMENT, Needs.of(scope.statements(), List.of()));
    if (known.size() < 2) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Optional<Apart> apart =
        pairs(known).filter(pair -> !meet(pair.one().amount(), pair.other().amount())).findFirst();
    if (apart.isEmpty()) {
      return judging.is(Verdict.PASS);
    }
    List<Cause> causes = RestatementCauses.of(apart.get().one(), apart.get().other());
    causes.forEach(judging::with);
    return judging.is(causes.isEmpty() ? Verdict.SUSPICIOUS : Verdict.VIOLATED);
  }

  private static boolean meet(Optional<Interval> one, Optional<Interval> other) {
    return one.orElseThrow().intersect(other.orElseThrow()).isPresent();
  }

  /**
   * The lists agree on a day: their spans overlap. Lists of one report period that do not are
   * violated; between two report periods the schedule may have moved, which is suspicious.
   */
  public static Judgement sameDay(ListedTwice scope) {
    Judgement.Building judging =
        begin(scope)
            .with(
                "statements",
                Terms.several(scope.statements().stream().map(Listed::inPlace).toList()));
    List<Apart> apart =
        pairs(scope.statements())
            .filter(pair -> !overlap(day(pair.one()), day(pair.other())))
            .toList();
    if (apart.isEmpty()) {
      return judging.is(Verdict.PASS);
    }
    boolean atOnce =
        apart.stream().anyMatch(pair -> pair.one().period().equals(pair.other().period()));
    return judging.is(atOnce ? Verdict.VIOLATED : Verdict.SUSPICIOUS);
  }

  private static boolean overlap(Period one, Period other) {
    return !one.end().isBefore(other.start()) && !other.end().isBefore(one.start());
  }

  private static Period day(Figure figure) {
    return ((Stated.OnDate) figure.stated()).day();
  }

  private static Argument inPlace(Figure figure) {
    return Terms.phrase(
        "{0}写为{1}",
        "{0} says {1}",
        Terms.asWritten(figure.source().document() + " " + figure.source().place()),
        new Argument.Time(day(figure)));
  }

  private static Judgement.Building begin(ListedTwice scope) {
    Figure first = scope.statements().get(0);
    return Terms.judging(scope)
        .with("who", Terms.asWritten(first.entity()))
        .with("what", Terms.asWritten(first.indicatorAsWritten()))
        .with(Terms.terms(Role.STATEMENT, scope.statements()));
  }

  private static Stream<Apart> pairs(List<Figure> known) {
    return IntStream.range(0, known.size())
        .boxed()
        .flatMap(
            one ->
                known.subList(one + 1, known.size()).stream()
                    .map(other -> new Apart(known.get(one), other)));
  }
}
