package org.gouji.rule.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.Interval;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.rule.formula.Formula;
import org.gouji.rule.formula.Measure;
import org.gouji.rule.formula.Term;
import org.gouji.rule.scope.FiguresBeside;
import org.gouji.rule.scope.FiguresBeside.Found;
import org.gouji.rule.scope.PlaceFigures;
import org.gouji.rule.scope.Reach;

/** The figures that a tie-out asks for, as far as they are stated, 勾稽取数. */
final class FoundTerms {

  private final FiguresBeside beside;
  private final MissingMode missing;
  private final Map<Term, Found> found = new LinkedHashMap<>();

  FoundTerms(PlaceFigures place, Formula left, Formula right, MissingMode missing, Reach reach) {
    this.beside = place.beside();
    this.missing = missing;
    Stream.concat(left.terms().stream(), right.terms().stream())
        .distinct()
        .forEach(term -> found.put(term, beside.find(term, reach)));
  }

  /**
   * Whether the place's table is concerned at all. The first term leads: by default a table that
   * does not state it, or states nothing it could be compared with, says nothing about the
   * relation.
   */
  boolean areConcerned() {
    List<Term> terms = List.copyOf(found.keySet());
    List<Figure> existing = figures().stream().filter(MissingMode::exists).toList();
    boolean leading = !beside.find(terms.get(0), Reach.TABLE).isAbsent();
    boolean others =
        terms.size() == 1 || terms.stream().skip(1).anyMatch(term -> !found.get(term).isAbsent());
    return switch (missing) {
      case NON_NULL -> leading && others;
      case NON_ZERO -> statesOne() && !existing.stream().allMatch(MissingMode::isZero);
      case PARTIAL_NULL, PARTIAL_ZERO -> statesOne() && !existing.isEmpty();
      case ALWAYS_NULL, ALWAYS_ZERO -> statesOne();
    };
  }

  private boolean statesOne() {
    return found.keySet().stream().anyMatch(term -> !beside.find(term, Reach.TABLE).isAbsent());
  }

  /** The stated figures in the order of the formula. */
  List<Figure> figures() {
    return found.values().stream().flatMap(each -> each.figure().stream()).toList();
  }

  Optional<Figure> figure(Term term) {
    return found.get(term).figure();
  }

  Optional<Interval> value(Term term) {
    Found one = found.get(term);
    return one.contradictory() ? Optional.empty() : missing.amountOf(one.figure());
  }

  boolean areKnown() {
    return found.keySet().stream().allMatch(term -> value(term).isPresent());
  }

  /** What is missing, in the order of the formula. */
  List<Argument> needs() {
    List<Argument> needs = new ArrayList<>();
    found.forEach(
        (term, one) -> {
          if (value(term).isEmpty()) {
            needs.add(need(term, one));
          }
        });
    return needs;
  }

  private Argument need(Term term, Found one) {
    Bilingual name = name(term);
    if (one.contradictory()) {
      return Terms.words(
          name.chinese() + "（多处填报互相矛盾）",
          name.english() + " (its statements contradict each other)");
    }
    return one.figure().map(Needs::of).orElseGet(() -> Terms.words(name));
  }

  /** What counts as 0 because nothing is stated for it. */
  List<Argument> zeros() {
    List<Argument> zeros = new ArrayList<>();
    found.forEach(
        (term, one) -> {
          boolean silent = one.figure().map(missing::isZeroByDefault).orElse(true);
          if (silent && value(term).isPresent()) {
            zeros.add(Terms.words(name(term)));
          }
        });
    return zeros;
  }

  /** What the term measures in the unit it is stated in; tables state trade in dollars, too. */
  Measure measure(Term term) {
    Optional<Indicator> indicator = beside.indicator(term.indicator());
    Optional<Dimension> stated =
        figure(term)
            .flatMap(figure -> beside.unit(figure.written().unit()))
            .map(UnitOfMeasure::dimension)
            .or(() -> indicator.map(Indicator::dimension));
    return indicator
        .flatMap(one -> stated.map(dimension -> Measure.of(one, dimension)))
        .orElse(Measure.NUMBER);
  }

  /** Whether the unit of a stated amount is known. */
  boolean hasUnit(Figure figure) {
    return !figure.hasAmount() || beside.unit(figure.written().unit()).isPresent();
  }

  Bilingual name(Term term) {
    Bilingual name =
        beside
            .indicator(term.indicator())
            .map(one -> new Bilingual(one.name(), one.english()))
            .orElseGet(() -> new Bilingual(term.indicator(), term.indicator()));
    return term.shift().of(name);
  }

  Bilingual words(Formula formula) {
    return formula.words(this::name);
  }
}
