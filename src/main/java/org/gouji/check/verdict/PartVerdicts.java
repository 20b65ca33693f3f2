package org.gouji.check.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Verdict;
import org.gouji.rule.Judged;
import org.gouji.rule.NotRun;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleJudgement;
import org.gouji.rule.judge.Judgement;
import org.gouji.rule.scope.CheckScope;

/**
 * What the rules of one type said about each scope of one partition, 分区判定.
 *
 * @param said for each rule one verdict on each scope, in their order
 * @param notRun the rules that could not judge the partition
 */
record PartVerdicts(List<CheckScope> part, List<OfRule> said, List<NotRun> notRun) {

  /** What one rule said about each scope; a judgement only where it gave one. */
  record OfRule(Rule rule, List<Verdict> verdicts, List<Optional<Judgement>> judgements) {}

  static PartVerdicts of(List<CheckScope> part, List<Rule> rules, Judged judged) {
    Map<String, Map<ScopeKey, Judgement>> byRule = new HashMap<>();
    for (RuleJudgement each : judged.judgements()) {
      Judgement earlier =
          byRule
              .computeIfAbsent(each.rule().code(), code -> new HashMap<>(2 * part.size()))
              .putIfAbsent(each.judgement().scope(), each.judgement());
      if (earlier != null && !earlier.equals(each.judgement())) {
        throw new IllegalStateException(
            "Rule " + each.rule().code() + " gives two verdicts on " + earlier.scope().code());
      }
    }
    Set<String> failed = new HashSet<>();
    judged.notRun().forEach(left -> failed.add(left.rule().code()));
    List<OfRule> said = new ArrayList<>();
    for (Rule rule : rules) {
      boolean ran = !failed.contains(rule.code());
      said.add(ofRule(rule, part, ran, byRule.getOrDefault(rule.code(), Map.of())));
    }
    return new PartVerdicts(part, said, judged.notRun());
  }

  private static OfRule ofRule(
      Rule rule, List<CheckScope> part, boolean ran, Map<ScopeKey, Judgement> said) {
    List<Verdict> verdicts = new ArrayList<>(part.size());
    List<Optional<Judgement>> judgements = new ArrayList<>(part.size());
    for (CheckScope scope : part) {
      Optional<Judgement> judgement =
          ran ? Optional.ofNullable(said.get(scope.key())) : Optional.empty();
      judgements.add(judgement);
      verdicts.add(
          ran ? judgement.map(Judgement::verdict).orElse(Verdict.NOT_APPLICABLE) : Verdict.NOT_RUN);
    }
    return new OfRule(rule, verdicts, judgements);
  }

  /** Notes the figures of the scopes that some rule had something to say about. */
  PartVerdicts note(LookedAt looked) {
    for (int i = 0; i < part.size(); i++) {
      int place = i;
      if (said.stream().anyMatch(of -> of.verdicts().get(place) != Verdict.NOT_APPLICABLE)) {
        for (Figure figure : part.get(i).figures()) {
          looked.add(figure.id());
        }
      }
    }
    return this;
  }
}
