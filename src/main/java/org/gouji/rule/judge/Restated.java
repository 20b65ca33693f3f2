package org.gouji.rule.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureStatus;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Relation;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.Restatement;

/** Judges statements of one and the same figure in different places, 同一数据多处表述. */
public final class Restated {

  /** The most trusted statement first; the order of ids settles the rest. */
  private static final Comparator<Figure> BY_TRUST =
      Comparator.comparing(Figure::status).reversed().thenComparing(Figure::id);

  private Restated() {}

  /**
   * All statements of one figure have a value in common: rounding is no difference, and two floors
   * never contradict each other (XBRL Calculations 1.1: consistent duplicate facts). Otherwise
   * violated; a revision that differs from what it revises is only suspicious, and so are
   * statements of different vintages unless a single slip of the pen explains the difference
   * better.
   *
   * <p>Amounts in base units. Statements that meet only at the edge of their rounding leave no
   * slack.
   */
  public static Judgement agree(Restatement scope) {
    List<Figure> known =
        scope.statements().stream().filter(Figure::hasAmount).sorted(BY_TRUST).toList();
    Judgement.Building judging =
        Terms.judging(scope)
            .with("statements", Terms.several(known.stream().map(AsWritten::inPlace).toList()))
            .with(Needs.ARGUMENT, Needs.of(scope.statements(), List.of()))
            .with(Terms.terms(Role.STATEMENT, known));
    if (known.size() < 2) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    judging.with(new Relation.Same(Terms.terms(Role.STATEMENT, known)));
    Optional<Pair> apart = pair(known, Pair::areApart);
    if (apart.isPresent()) {
      return judging(judging, apart.get()).is(verdict(scope, known));
    }
    Optional<Pair> edge = pair(known, Pair::touch);
    edge.ifPresent(pair -> judging(judging, pair));
    return judging.is(edge.isPresent() ? Verdict.TIGHT : Verdict.PASS);
  }

  /** Two statements, the more trusted first. */
  private record Pair(Figure trusted, Figure other) {

    boolean areApart() {
      return one().intersect(two()).isEmpty();
    }

    /** An exact value at the end of a rounded one was rounded to it; that is no lack of slack. */
    boolean touch() {
      return !one().isPoint() && !two().isPoint() && one().touchesOnlyAtEdge(two());
    }

    boolean isRevision() {
      return trusted.status() == FigureStatus.REVISED != (other.status() == FigureStatus.REVISED);
    }

    Interval one() {
      return trusted.amount().orElseThrow();
    }

    Interval two() {
      return other.amount().orElseThrow();
    }
  }

  private static Verdict verdict(Restatement scope, List<Figure> known) {
    boolean onlyRevised =
        pairs(known).stream()
            .filter(Pair::areApart)
            .allMatch(pair -> pair.isRevision() || isOfTwoVintages(scope, pair));
    return onlyRevised ? Verdict.SUSPICIOUS : Verdict.VIOLATED;
  }

  private static boolean isOfTwoVintages(Restatement scope, Pair pair) {
    return scope.areOfDifferentVintages(pair.trusted(), pair.other())
        && RestatementCauses.of(pair.trusted(), pair.other()).isEmpty();
  }

  private static Judgement.Building judging(Judgement.Building judging, Pair pair) {
    Agreement.weigh(judging, pair.one(), pair.two(), pair.trusted());
    if (pair.areApart()) {
      RestatementCauses.of(pair.trusted(), pair.other()).forEach(judging::with);
    }
    return judging;
  }

  private static Optional<Pair> pair(List<Figure> known, Predicate<Pair> wanted) {
    return pairs(known).stream().filter(wanted).findFirst();
  }

  private static List<Pair> pairs(List<Figure> known) {
    return IntStream.range(0, known.size())
        .boxed()
        .flatMap(
            one ->
                known.subList(one + 1, known.size()).stream()
                    .map(other -> new Pair(known.get(one), other)))
        .toList();
  }
}
