package org.gouji.check.health;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.plan.PlanDocument;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleOutline;

/** The active rules as the checks of their health see them, 受检规则. */
final class RuleSet {

  private final Codelists codelists;
  private final List<PlanDocument> plans;
  private final Values values;
  private final Map<Rule, RuleOutline> outlines = new LinkedHashMap<>();
  private final List<TieOut> tieOuts = new ArrayList<>();
  private final List<Threshold> thresholds = new ArrayList<>();
  private final List<Rule> undecided = new ArrayList<>();

  RuleSet(List<Rule> rules, Codelists codelists, List<PlanDocument> plans) {
    this.codelists = codelists;
    this.plans = List.copyOf(plans);
    this.values = new Values(codelists);
    TieOutReading reading = new TieOutReading(values, codelists);
    for (Rule rule : rules.stream().filter(Rule::isActive).sorted().toList()) {
      RuleOutline outline = RuleOutline.of(rule);
      outlines.put(rule, outline);
      if (outline.function().equals(TieOutReading.FUNCTION)) {
        reading.read(rule, outline).ifPresentOrElse(tieOuts::add, () -> undecided.add(rule));
      }
      Threshold.of(rule, outline).ifPresent(thresholds::add);
    }
  }

  Codelists codelists() {
    return codelists;
  }

  List<PlanDocument> plans() {
    return plans;
  }

  Values values() {
    return values;
  }

  Map<Rule, RuleOutline> outlines() {
    return outlines;
  }

  List<TieOut> tieOuts() {
    return tieOuts;
  }

  List<Threshold> thresholds() {
    return thresholds;
  }

  /** Tie-outs that no linear relation stands for. */
  List<Rule> undecided() {
    return undecided;
  }

  /** The fact types for which there is a rule. */
  Set<String> scopes() {
    return outlines.keySet().stream()
        .map(rule -> rule.header().scope())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
