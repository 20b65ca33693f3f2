package org.gouji.check.health;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.codelist.Codelists;
import org.gouji.plan.PlanDocument;
import org.gouji.rule.Rule;

/**
 * What there is to say about the health of a set of rules, 规则体检.
 *
 * @param findings by kind
 * @param judged how many active rules were looked at
 * @param undecided codes of tie-outs that no linear relation stands for: whether they can be met
 *     was not decided
 */
public record RuleHealth(List<Finding> findings, int judged, List<String> undecided) {

  public RuleHealth {
    findings = List.copyOf(findings);
    undecided = List.copyOf(undecided);
  }

  /** Looks at the active rules among these. */
  public static RuleHealth of(List<Rule> rules, Codelists codelists, List<PlanDocument> plans) {
    RuleSet set = new RuleSet(rules, codelists, plans);
    Set<Finding> findings = new LinkedHashSet<>(new TieOutHealth(set).findings());
    findings.addAll(new PlanHealth(set).findings());
    findings.addAll(new Redundancy(set).findings());
    findings.addAll(new Firing(codelists).findings(set));
    new Uncovered(set).finding().ifPresent(findings::add);
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(java.util.Comparator.comparing(Finding::kind));
    return new RuleHealth(
        sorted, set.outlines().size(), set.undecided().stream().map(Rule::code).toList());
  }

  /** True if nothing was found but what is told for information. */
  public boolean isHealthy() {
    return findings.stream().noneMatch(finding -> finding.kind().isFault());
  }
}
