package org.gouji.check.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.Interval;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.rule.formula.Term;

/** What the values in linear relations stand for and can be, 数值含义. */
final class Values implements Demands.Domain {

  private static final int DIGITS = 6;

  private final Codelists codelists;
  private final Map<String, Term> terms = new TreeMap<>();

  Values(Codelists codelists) {
    this.codelists = codelists;
  }

  String of(Term term) {
    terms.put(term.code(), term);
    return term.code();
  }

  /** The value of an indicator about a subject in a period. */
  String of(Term term, String about) {
    String name = term.code() + " " + about;
    terms.put(name, term);
    return name;
  }

  Term term(String value) {
    return terms.get(value);
  }

  Optional<Indicator> indicator(String value) {
    return codelists.indicators().byCode(terms.get(value).indicator());
  }

  @Override
  public boolean mayBeNegative(String value) {
    return indicator(value).map(Indicator::mayBeNegative).orElse(true);
  }

  @Override
  public Optional<LinearRow> limit(String value) {
    return indicator(value)
        .filter(Indicator::partOfWhole)
        .map(share -> LinearRow.on(value, Interval.atMost(BigDecimal.ONE)));
  }

  Bilingual name(Term term) {
    return term.shift()
        .of(
            codelists
                .indicators()
                .byCode(term.indicator())
                .map(one -> new Bilingual(one.name(), one.english()))
                .orElse(new Bilingual(term.indicator(), term.indicator())));
  }

  UnitOfMeasure unit(Indicator indicator) {
    return codelists.units().find(indicator.unit()).orElseThrow();
  }

  /** The number in the unit the indicator is usually stated in. */
  String shown(String value, Fraction number) {
    Optional<UnitOfMeasure> unit = indicator(value).map(this::unit);
    Fraction factor = Fraction.of(unit.map(UnitOfMeasure::factor).orElse(BigDecimal.ONE));
    Fraction own = number.dividedBy(factor);
    BigDecimal decimal =
        new BigDecimal(own.over())
            .divide(new BigDecimal(own.under()), DIGITS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return decimal.toPlainString() + unit.map(UnitOfMeasure::symbol).orElse("");
  }
}
