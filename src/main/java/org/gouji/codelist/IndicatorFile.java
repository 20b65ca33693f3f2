package org.gouji.codelist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.quantity.UnitTable;

/** Reads indicators.yaml, 指标字典. */
final class IndicatorFile {
  static final String NAME = "indicators.yaml";

  private final UnitTable units;
  private final Scopes scopes;
  private final Industries industries;
  private final Faults faults;

  private IndicatorFile(UnitTable units, Scopes scopes, Industries industries, Faults faults) {
    this.units = units;
    this.scopes = scopes;
    this.industries = industries;
    this.faults = faults;
  }

  static Indicators read(
      CodelistFolder folder, UnitTable units, Scopes scopes, Industries industries, Faults faults) {
    return new IndicatorFile(units, scopes, industries, faults).indicators(folder.yaml(NAME));
  }

  private Indicators indicators(Map<String, List<Entry>> sections) {
    List<Located<DerivedRule>> rules =
        ListFile.items(sections.getOrDefault("derived", List.of()), faults, this::rule);
    List<Located<IndicatorEntry>> located =
        ListFile.items(sections.getOrDefault("indicators", List.of()), faults, this::indicator);
    located.forEach(each -> knownUnit(each.entry(), each.item().indicator().unit()));
    rules.forEach(each -> each.item().unit().ifPresent(unit -> knownUnit(each.entry(), unit)));

    List<DerivedRule> plainRules = ListFile.plain(rules);
    List<IndicatorEntry> entries = ListFile.plain(located);
    List<Indicator> all = new ArrayList<>();
    entries.forEach(entry -> all.add(entry.indicator()));
    all.addAll(new DerivedIndicators(plainRules, units).of(entries));
    check(located, all);
    return new Indicators(
        all,
        new IndicatorNames(all, plainRules, industryEndings(entries), scopes, industries),
        new WrittenHeading(units, scopes));
  }

  private void check(List<Located<IndicatorEntry>> located, List<Indicator> all) {
    List<Located<Indicator>> indicators =
        located.stream().map(each -> new Located<>(each.item().indicator(), each.entry())).toList();
    EntryChecks<Indicator> checks = new EntryChecks<>(indicators, Indicator::code, faults);
    Set<String> codes = new HashSet<>();
    all.forEach(indicator -> codes.add(indicator.code()));
    checks.codesAreUnique();
    checks.namesAreUnique(IndicatorNames::written, indicator -> "");
    checks.reference("numerator", Indicator::numerator, codes);
    checks.reference("denominator", Indicator::denominator, codes);
    checks.reference("growth_of", Indicator::growthOf, codes);
    checks.references("sum_of", Indicator::sumOf, codes);
    checks.reference("rank_of", Indicator::rankOf, codes);
    checks.reference("subset_of", Indicator::subsetOf, codes);
    checks.noCircles("subset_of", Indicator::subsetOf);
    checks.reference("variant_of", Indicator::variantOf, codes);
    checks.reference(
        "scope",
        Indicator::defaultScope,
        scopes.all().stream().map(Scope::code).collect(Collectors.toSet()));
  }

  private static Map<String, Indicator> industryEndings(List<IndicatorEntry> entries) {
    Map<String, Indicator> endings = new HashMap<>();
    entries.forEach(
        entry ->
            entry
                .industryEndings()
                .forEach(ending -> endings.put(WrittenName.key(ending), entry.indicator())));
    return endings;
  }

  private DerivedRule rule(EntryFields fields) {
    return new DerivedRule(
        fields.text("suffix"),
        fields.text("name"),
        fields.text("english"),
        fields.list("endings"),
        nature(fields),
        fields.choice("comparison", Comparison.class).orElse(Comparison.NONE),
        fields.optional("unit"),
        fields.choices("of", Nature.class),
        fields.optional("of_unit"));
  }

  private IndicatorEntry indicator(EntryFields fields) {
    String unit = fields.text("unit");
    Set<Over> over = fields.choices("additive", Over.class);
    Indicator indicator =
        new Indicator(
            fields.text("code"),
            fields.text("name"),
            fields.text("english"),
            fields.list("aliases"),
            unit,
            units.find(unit).map(UnitOfMeasure::dimension).orElse(Dimension.NONE),
            nature(fields),
            fields.choice("comparison", Comparison.class).orElse(Comparison.NONE),
            new Additivity(
                over.contains(Over.REGIONS),
                over.contains(Over.INDUSTRIES),
                over.contains(Over.PERIODS)),
            fields.optional("numerator"),
            fields.optional("denominator"),
            fields.optional("growth_of"),
            fields.optional("rank_of"),
            fields.choice("price", PriceBasis.class),
            fields.optional("scope"),
            fields.choice("direction", Direction.class).orElse(Direction.NEUTRAL),
            fields.flag("bounded"),
            fields.optional("subset_of"),
            fields.optional("variant_of"),
            fields.flag("monotone"),
            fields.flag("may_be_negative"),
            fields.list("sum_of"),
            fields.flag("over_average"));
    Optional<PriceBasis> growthPrice = fields.choice("growth_price", PriceBasis.class);
    return new IndicatorEntry(indicator, fields.list("of_industry"), growthPrice);
  }

  private static Nature nature(EntryFields fields) {
    fields.text("nature");
    return fields.choice("nature", Nature.class).orElse(Nature.FLOW);
  }

  private void knownUnit(Entry entry, String unit) {
    if (!unit.isEmpty() && units.find(unit).isEmpty()) {
      faults.add(entry, "unit", FaultKind.UNKNOWN_UNIT, unit);
    }
  }

  private enum Over {
    REGIONS,
    INDUSTRIES,
    PERIODS
  }
}
