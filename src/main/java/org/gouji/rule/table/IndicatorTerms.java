package org.gouji.rule.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Nearest;
import org.gouji.rule.formula.Measure;
import org.gouji.rule.formula.Term;
import org.gouji.rule.formula.Term.Shift;

/** Finds what the names in a formula stand for, 指标识别: names, aliases, English names and codes. */
final class IndicatorTerms {

  private final Codelists codelists;
  private final List<String> unknown = new ArrayList<>();

  IndicatorTerms(Codelists codelists) {
    this.codelists = codelists;
  }

  /** The term of a name; one nobody knows is remembered and stands for itself. */
  Term term(String name) {
    Optional<Term> known =
        codelists
            .indicators()
            .byCode(name)
            .map(indicator -> new Term(indicator.code(), "", Shift.NONE))
            .or(() -> codelists.indicators().find(name).map(IndicatorTerms::term))
            .or(() -> byEnglish(name));
    if (known.isEmpty() && !unknown.contains(name)) {
      unknown.add(name);
    }
    return known.orElse(new Term(name, "", Shift.NONE));
  }

  /** A scope the indicator has by definition is not repeated. */
  private static Term term(IndicatorMatch match) {
    String scope =
        match
            .scope()
            .filter(one -> !one.implied())
            .map(one -> one.code())
            .filter(Predicate.not(match.indicator().defaultScope().orElse("")::equals))
            .orElse("");
    return new Term(match.indicator().code(), scope, Shift.NONE);
  }

  private Optional<Term> byEnglish(String name) {
    List<Indicator> named =
        codelists.indicators().all().stream()
            .filter(one -> one.english().equalsIgnoreCase(name))
            .toList();
    return named.size() == 1
        ? Optional.of(new Term(named.get(0).code(), "", Shift.NONE))
        : Optional.empty();
  }

  /** The names nobody knows, each once. */
  List<String> unknown() {
    return unknown;
  }

  Bilingual remedy(String name) {
    boolean han = name.codePoints().anyMatch(Character::isIdeographic);
    String typed = name.toLowerCase(Locale.ROOT);
    List<String> near =
        Nearest.to(
            typed, codelists.indicators().all().stream().flatMap(one -> names(one, han)).toList());
    return near.isEmpty()
        ? new Bilingual(
            "指标名称见 codelists/indicators.yaml；没有的先补进去。",
            "The indicators are in codelists/indicators.yaml; add the one that is lacking.")
        : new Bilingual(
            "是否应为 " + String.join("、", near) + "？",
            "Did you mean " + String.join(", ", near) + "?");
  }

  private static Stream<String> names(Indicator indicator, boolean han) {
    return han
        ? Stream.concat(Stream.of(indicator.name()), indicator.aliases().stream())
        : Stream.of(indicator.code(), indicator.english());
  }

  Measure measure(Term term) {
    return codelists
        .indicators()
        .byCode(term.indicator())
        .map(indicator -> Measure.of(indicator, indicator.dimension()))
        .orElse(Measure.NUMBER);
  }

  Bilingual name(Term term) {
    Bilingual name =
        codelists
            .indicators()
            .byCode(term.indicator())
            .map(one -> new Bilingual(one.name(), one.english()))
            .orElse(new Bilingual(term.indicator(), term.indicator()));
    return term.shift().of(name);
  }
}
