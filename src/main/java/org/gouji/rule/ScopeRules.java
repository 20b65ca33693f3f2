package org.gouji.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.gouji.rule.PartitionRun.Outcome;
import org.kie.api.KieBase;

/** The rules of one scope with their knowledge base, 同一范围的规则. */
final class ScopeRules {

  private final List<Rule> rules;
  private final Map<String, Model> models;
  private final int fireLimit;
  private final Map<List<String>, KieBase> bases = new ConcurrentHashMap<>();

  ScopeRules(List<Rule> rules, Map<String, Model> models, int fireLimit) {
    this.rules = List.copyOf(rules);
    this.models = models;
    this.fireLimit = fireLimit;
  }

  Judged judge(Collection<?> facts) {
    List<Rule> running = new ArrayList<>(rules);
    SortedMap<String, NotRun> notRun = new TreeMap<>();
    while (true) {
      Outcome outcome = run(running, facts);
      if (outcome.failure().isEmpty()) {
        return new Judged(outcome.judgements(), List.copyOf(notRun.values()));
      }
      RuleFailure failure = outcome.failure().get();
      List<Rule> guilty = failure.rule().map(List::of).orElseGet(() -> failing(running, facts));
      guilty.forEach(rule -> notRun.put(rule.code(), new NotRun(rule, failure.reason())));
      running.removeAll(guilty);
    }
  }

  /** The failure names no rule: each one is tried alone; if none fails alone, none is trusted. */
  private List<Rule> failing(List<Rule> running, Collection<?> facts) {
    List<Rule> guilty =
        running.stream().filter(rule -> run(List.of(rule), facts).failure().isPresent()).toList();
    return guilty.isEmpty() ? List.copyOf(running) : guilty;
  }

  private Outcome run(List<Rule> running, Collection<?> facts) {
    if (running.isEmpty()) {
      return new Outcome(List.of(), Optional.empty());
    }
    List<Rule> sorted = running.stream().sorted(Comparator.naturalOrder()).toList();
    return new PartitionRun(base(sorted), sorted, fireLimit).judge(facts);
  }

  private KieBase base(List<Rule> running) {
    List<String> codes = running.stream().map(Rule::code).toList();
    return bases.computeIfAbsent(
        codes, any -> ModelCompiler.build(codes.stream().map(models::get).toList()));
  }
}
