package org.gouji.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Nearest;

/**
 * The rules of a folder, described and compiled, 规则库. It is immutable and may be used by several
 * threads at once.
 */
public final class RuleBase {

  /**
   * A partition has about a thousand facts; a rule that fires more often than this is not joined.
   */
  static final int FIRE_LIMIT = 100_000;

  private final List<Rule> rules;
  private final Map<String, Model> models;
  private final List<RuleProblem> problems;
  private final LoadStatistics statistics;
  private final Map<String, ScopeRules> byScope;

  private RuleBase(
      List<Rule> rules,
      Map<String, Model> models,
      List<RuleProblem> problems,
      LoadStatistics statistics,
      int fireLimit) {
    this.rules = rules.stream().sorted().toList();
    this.models = Map.copyOf(models);
    this.problems = problems.stream().sorted().toList();
    this.statistics = statistics;
    this.byScope = byScope(fireLimit);
  }

  static RuleBase of(
      List<Rule> rules,
      Map<String, Model> models,
      List<RuleProblem> problems,
      LoadStatistics statistics) {
    return new RuleBase(rules, models, problems, statistics, FIRE_LIMIT);
  }

  /**
   * Loads the rules of a folder that lies beside the {@code codelists} its tie-out tables name
   * indicators of.
   *
   * @param rulesFolder holds one folder for each rule family
   * @param cacheFolder where compiled rules are kept; created when missing
   * @param api the classes rules may use
   */
  public static RuleBase load(Path rulesFolder, Path cacheFolder, FactApi api) {
    Path beside = rulesFolder.toAbsolutePath().resolveSibling("codelists");
    return load(rulesFolder, cacheFolder, api, () -> Codelists.load(beside));
  }

  /**
   * As {@link #load(Path, Path, FactApi)}, with other code lists.
   *
   * @param codelists asked only if there is a tie-out table
   */
  public static RuleBase load(
      Path rulesFolder, Path cacheFolder, FactApi api, Supplier<Codelists> codelists) {
    return RuleLoader.load(rulesFolder, cacheFolder, api, codelists);
  }

  /** All rules that compiled, whatever their status, by code. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rule of a code. */
  public Optional<Rule> rule(String code) {
    return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }

  /** Codes that a mistyped one may have meant, the nearest first; empty if none is near. */
  public List<String> codesNear(String typed) {
    return Nearest.to(typed, rules.stream().map(Rule::code).toList());
  }

  /** Everything wrong in the rule files, by file and place. */
  public List<RuleProblem> problems() {
    return problems;
  }

  public LoadStatistics statistics() {
    return statistics;
  }

  /** The fact types for which there is an active rule. */
  public SortedSet<String> scopes() {
    return new TreeSet<>(byScope.keySet());
  }

  /** The active rules that give verdicts on instances of a fact type, by code. */
  public List<Rule> rulesFor(String scope) {
    return rules.stream()
        .filter(rule -> rule.isActive() && rule.header().scope().equals(scope))
        .toList();
  }

  /** The rules a profile selects, with its severities. */
  public RuleBase under(RuleProfile profile) {
    List<Rule> selected =
        rules.stream().filter(rule -> profile.selects(rule.header())).map(profile::weigh).toList();
    return new RuleBase(selected, models, problems, statistics, FIRE_LIMIT);
  }

  /** The same rules with another limit on how often rules may fire in one partition. */
  public RuleBase withFireLimit(int limit) {
    return new RuleBase(rules, models, problems, statistics, limit);
  }

  /**
   * Has all active rules of a scope judge one partition of facts. A rule that fails is left out of
   * a second try and reported, so that the others still give their verdicts.
   */
  public Judged judge(String scope, Collection<?> facts) {
    ScopeRules rulesOfScope = byScope.get(scope);
    return rulesOfScope == null
        ? new Judged(List.of(), List.of())
        : rulesOfScope.judge(List.copyOf(facts));
  }

  private Map<String, ScopeRules> byScope(int fireLimit) {
    Map<String, List<Rule>> active = new TreeMap<>();
    rules.stream()
        .filter(Rule::isActive)
        .forEach(
            rule ->
                active.computeIfAbsent(rule.header().scope(), any -> new ArrayList<>()).add(rule));
    Map<String, ScopeRules> all = new TreeMap<>();
    active.forEach((scope, ofScope) -> all.put(scope, new ScopeRules(ofScope, models, fireLimit)));
    return all;
  }
}
