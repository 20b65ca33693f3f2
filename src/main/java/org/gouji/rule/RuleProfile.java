package org.gouji.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Severity;

/**
 * Which rules are used and how strictly, 规则方案.
 *
 * @param id the name of its file without the ending
 * @param name what people call it
 * @param include what is used; nothing named means every rule
 * @param exclude what is left out of that
 * @param severities severities that replace those of the rules, by code
 * @param thresholds named limits, such as {@code about_band}
 */
public record RuleProfile(
    String id,
    Bilingual name,
    Selection include,
    Selection exclude,
    Map<String, Severity> severities,
    Map<String, BigDecimal> thresholds) {

  public RuleProfile {
    severities = Map.copyOf(severities);
    thresholds = Map.copyOf(thresholds);
  }

  /** Rules named by code, family folder or tag, 规则选择. */
  public record Selection(Set<String> codes, Set<RuleFamily> families, Set<String> tags) {

    public Selection {
      codes = Set.copyOf(codes);
      families = Set.copyOf(families);
      tags = Set.copyOf(tags);
    }

    boolean isEmpty() {
      return codes.isEmpty() && families.isEmpty() && tags.isEmpty();
    }

    boolean names(RuleHeader rule) {
      return codes.contains(rule.code())
          || families.contains(rule.family())
          || rule.tags().stream().anyMatch(tags::contains);
    }
  }

  /** Whether a rule belongs to the profile. */
  public boolean selects(RuleHeader rule) {
    return (include.isEmpty() || include.names(rule)) && !exclude.names(rule);
  }

  /** The limit of a name, if the profile sets it. */
  public Optional<BigDecimal> threshold(String limit) {
    return Optional.ofNullable(thresholds.get(limit));
  }

  /** The codes the profile names for which there is no rule. */
  public List<String> unknownCodes(Collection<String> known) {
    Set<String> named = new TreeSet<>(include.codes());
    named.addAll(exclude.codes());
    named.addAll(severities.keySet());
    named.removeAll(Set.copyOf(known));
    return List.copyOf(named);
  }

  Rule weigh(Rule rule) {
    Severity severity = severities.get(rule.code());
    return severity == null ? rule : rule.withSeverity(severity);
  }
}
