package org.gouji.codelist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.quantity.UnitTable;

/** Makes the growth, change, rank and share indicators of every level, 派生指标. */
final class DerivedIndicators {
  private static final Additivity NOT_ADDITIVE = new Additivity(false, false, false);

  private final List<DerivedRule> rules;
  private final UnitTable units;

  DerivedIndicators(List<DerivedRule> rules, UnitTable units) {
    this.rules = rules;
    this.units = units;
  }

  /** What the file defines itself stays as it is there. */
  List<Indicator> of(List<IndicatorEntry> entries) {
    Set<String> codes = new HashSet<>();
    entries.forEach(entry -> codes.add(entry.indicator().code()));
    List<Indicator> derived = new ArrayList<>();
    for (DerivedRule rule : rules) {
      for (IndicatorEntry entry : entries) {
        if (rule.appliesTo(entry.indicator()) && codes.add(rule.codeFor(entry.indicator()))) {
          derived.add(derive(rule, entry));
        }
      }
    }
    // A rank may be taken of a growth, so the rules run once more over what the first pass made.
    for (Indicator growth : List.copyOf(derived)) {
      if (growth.nature() == Nature.GROWTH) {
        ranksOf(growth, codes).forEach(derived::add);
      }
    }
    return derived;
  }

  private List<Indicator> ranksOf(Indicator growth, Set<String> codes) {
    return rules.stream()
        .filter(rule -> rule.nature() == Nature.RANK && codes.add(rule.codeFor(growth)))
        .map(rule -> derive(rule, new IndicatorEntry(growth, List.of(), Optional.empty())))
        .toList();
  }

  private Indicator derive(DerivedRule rule, IndicatorEntry entry) {
    Indicator level = entry.indicator();
    String unit = rule.unit().orElse(level.unit());
    Nature nature = rule.nature();
    boolean changes = nature == Nature.GROWTH || nature == Nature.CHANGE;
    return new Indicator(
        rule.codeFor(level),
        level.name() + rule.name(),
        rule.english().replace("{0}", level.english()),
        List.of(),
        unit,
        dimensionOf(unit),
        nature,
        rule.comparison(),
        nature == Nature.CHANGE && rule.unit().isEmpty() ? level.additivity() : NOT_ADDITIVE,
        Optional.empty(),
        Optional.empty(),
        changes ? Optional.of(level.code()) : Optional.empty(),
        nature == Nature.RANK ? Optional.of(level.code()) : Optional.empty(),
        nature == Nature.GROWTH ? entry.growthPrice().or(level::priceBasis) : level.priceBasis(),
        level.defaultScope(),
        nature == Nature.RANK ? Direction.DOWN : level.direction(),
        nature == Nature.SHARE && !level.mayBeNegative(),
        Optional.empty(),
        Optional.empty(),
        false,
        changes || (nature == Nature.SHARE && level.mayBeNegative()),
        List.of(),
        false);
  }

  private Dimension dimensionOf(String unit) {
    return units.find(unit).map(UnitOfMeasure::dimension).orElse(Dimension.NONE);
  }
}
