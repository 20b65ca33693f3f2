package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Balance;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.formula.Evaluation;
import org.gouji.rule.formula.Formula;
import org.gouji.rule.formula.FormulaReader;
import org.gouji.rule.formula.Measure;
import org.gouji.rule.formula.Term;
import org.gouji.rule.formula.Term.Shift;
import org.gouji.rule.formula.UnreadableFormulaException;
import org.gouji.rule.scope.PlaceFigures;
import org.gouji.rule.scope.Reach;

/**
 * Judges two formulas over what a table states about a place, 勾稽式判定: what a row of a tie-out table
 * becomes. Amounts are in base units.
 */
public final class TieOuts {

  private static final Argument NOTHING = Terms.words("", "");

  private final PlaceFigures place;
  private final Formula left;
  private final RelationSign relation;
  private final Formula right;
  private final Optional<Tolerance> tolerance;
  private final FoundTerms terms;
  private final Judgement.Building judging;

  private TieOuts(
      PlaceFigures place,
      String left,
      RelationSign relation,
      String right,
      String tolerance,
      MissingMode missing,
      Reach reach) {
    this.place = place;
    this.left = FormulaReader.ofCodes(left);
    this.relation = relation;
    this.right = FormulaReader.ofCodes(right);
    this.tolerance = Tolerance.of(tolerance, place.beside()::unit);
    this.terms = new FoundTerms(place, this.left, this.right, missing, reach);
    this.judging = Judgement.on(place.key()).draft(Terms.anyDraft(terms.figures()));
  }

  /**
   * The left side must stand in the relation to the right: violated only if no values inside the
   * printed intervals do. With a figure missing it is undecidable even where those stated cannot
   * fit: without the others nothing shows that a name means the same thing (税收收入 beside 一般公共预算收入
   * may hold what goes to the state). Not applicable where the table does not state the first
   * indicator or nothing to compare it with.
   *
   * @param left a formula of indicator codes
   * @param tolerance empty for rounding only; else per cent of the right side or an amount
   */
  public static Judgement hold(
      PlaceFigures place,
      String left,
      RelationSign relation,
      String right,
      String tolerance,
      MissingMode missing,
      Reach reach) {
    return new TieOuts(place, left, relation, right, tolerance, missing, reach).judge();
  }

  private Judgement judge() {
    if (!terms.areConcerned()) {
      return Judgement.on(place.key()).is(Verdict.NOT_APPLICABLE);
    }
    contributors();
    judging.with("left", Terms.words(terms.words(left)));
    judging.with("right", Terms.words(terms.words(right)));
    judging.with("relation", Terms.words(relation.words()));
    judging.with("tolerated", tolerated());
    judging.with("assumed", assumed());
    judging.with(Needs.ARGUMENT, Terms.several(terms.needs()));
    Optional<Argument> incomparable = incomparable();
    if (incomparable.isPresent()) {
      judging.with(Needs.ARGUMENT, incomparable.get());
      return judging.is(Verdict.UNDECIDABLE);
    }
    return terms.areKnown() ? compare() : judging.is(Verdict.UNDECIDABLE);
  }

  private Judgement compare() {
    Optional<Interval> one = Evaluation.value(left, terms::value);
    Optional<Interval> other = Evaluation.value(right, terms::value);
    if (one.isEmpty() || other.isEmpty()) {
      judging.with(Needs.ARGUMENT, Terms.words("不为0的除数", "a divisor other than 0"));
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval near = tolerance.map(allowed -> allowed.around(other.get())).orElse(other.get());
    Verdict verdict = relation.verdict(one.get(), near);
    weigh(one.get(), other.get(), near);
    if (verdict == Verdict.VIOLATED && relation == RelationSign.EQUAL && tolerance.isEmpty()) {
      causes();
    }
    return judging.is(verdict);
  }

  private void weigh(Interval one, Interval other, Interval near) {
    String unit = unit(left);
    judging.with("left_value", shown(left, one));
    judging.with("right_value", shown(right, other));
    Interval difference = one.minus(other);
    boolean known = !difference.lower().isInfinite() || !difference.upper().isInfinite();
    judging.with(
        new Balance(
            relation.allowed(near), one, known ? Optional.of(difference) : Optional.empty(), unit));
  }

  private Argument shown(Formula side, Interval value) {
    return figure(side)
        .filter(Figure::hasAmount)
        .map(Terms::amount)
        .orElseGet(() -> new Argument.Amount(value, unit(side)));
  }

  /** The figure of a side that is nothing but one. */
  private Optional<Figure> figure(Formula side) {
    return side instanceof Formula.Stated stated ? terms.figure(stated.term()) : Optional.empty();
  }

  /** The unit of the first figure that measures what the side does. */
  private String unit(Formula side) {
    Measure own = Evaluation.measure(side, terms::measure);
    Formula other = side.equals(left) ? right : left;
    Measure measure = own.open() ? Evaluation.measure(other, terms::measure) : own;
    return Stream.of(left, right)
        .flatMap(formula -> formula.terms().stream())
        .filter(term -> terms.measure(term).equals(measure))
        .flatMap(term -> terms.figure(term).stream())
        .map(figure -> figure.written().unit())
        .findFirst()
        .orElse(measure.equals(Measure.NUMBER) ? "%" : "");
  }

  /** Dollars beside yuan, or numbers without a unit where it matters. */
  private Optional<Argument> incomparable() {
    boolean anyUnknown = terms.figures().stream().anyMatch(figure -> !terms.hasUnit(figure));
    boolean allUnknown =
        terms.figures().stream().filter(Figure::hasAmount).noneMatch(terms::hasUnit);
    boolean sums =
        Evaluation.weights(left).isPresent()
            && Evaluation.weights(right).filter(weights -> !weights.isEmpty()).isPresent();
    if (anyUnknown && !(allUnknown && sums && tolerance.flatMap(Tolerance::unit).isEmpty())) {
      return Optional.of(Terms.words("各项的计量单位", "the units of all terms"));
    }
    try {
      Measure one = Evaluation.measure(left, terms::measure);
      Measure other = Evaluation.measure(right, terms::measure);
      return one.agreesWith(other) ? Optional.empty() : Optional.of(inOneUnit());
    } catch (UnreadableFormulaException e) {
      return Optional.of(inOneUnit());
    }
  }

  private static Argument inOneUnit() {
    return Terms.words(
        "以同类单位计量的各项（现有单位不可比）", "all terms in comparable units (those stated are not)");
  }

  private void contributors() {
    Map<Term, BigDecimal> weights = Evaluation.weights(right).orElse(Map.of());
    left.terms().forEach(term -> contributor(term, Role.WHOLE, BigDecimal.ONE));
    right.terms().stream()
        .filter(term -> !left.terms().contains(term))
        .forEach(term -> contributor(term, Role.PART, weights.getOrDefault(term, BigDecimal.ONE)));
  }

  private void contributor(Term term, Role role, BigDecimal weight) {
    Role shown = term.shift() == Shift.NONE ? role : Role.PREVIOUS;
    terms.figure(term).ifPresent(figure -> judging.with(Terms.term(shown, figure, weight)));
  }

  private Argument tolerated() {
    return tolerance
        .map(allowed -> Terms.phrase("（允许误差{0}）", " (tolerance {0})", allowed.shown()))
        .orElse(NOTHING);
  }

  private Argument assumed() {
    List<Argument> zeros = terms.zeros();
    return zeros.isEmpty()
        ? NOTHING
        : Terms.phrase("（{0}按0计）", " ({0} taken as 0)", Terms.several(zeros));
  }

  /** A plain sum that does not add up has the causes sums have. */
  private void causes() {
    boolean sum =
        Evaluation.weights(right)
            .filter(weights -> weights.values().stream().allMatch(BigDecimal.ONE::equals))
            .isPresent();
    List<Figure> parts =
        right.terms().stream().flatMap(term -> terms.figure(term).stream()).toList();
    if (sum && parts.size() == right.terms().size() && parts.stream().allMatch(Figure::hasAmount)) {
      figure(left)
          .filter(Figure::hasAmount)
          .ifPresent(whole -> SumCauses.of(whole, parts).forEach(judging::with));
    }
  }
}
