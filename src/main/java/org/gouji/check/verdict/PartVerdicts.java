package org.gouji.check.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Contributor;
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
    Map<String, List<Judgement>> byRule = new HashMap<>();
    for (RuleJudgement each : judged.judgements()) {
      byRule
          .computeIfAbsent(each.rule().code(), code -> new ArrayList<>(part.size()))
          .add(each.judgement());
    }
    Set<String> failed = new HashSet<>();
    judged.notRun().forEach(left -> failed.add(left.rule().code()));
    List<OfRule> said = new ArrayList<>();
    for (Rule rule : rules) {
      said.add(
          failed.contains(rule.code())
              ? failed(rule, part)
              : ofRule(rule, part, byRule.getOrDefault(rule.code(), List.of())));
    }
    return new PartVerdicts(part, said, judged.notRun());
  }

  private static OfRule failed(Rule rule, List<CheckScope> part) {
    return new OfRule(
        rule,
        Collections.nCopies(part.size(), Verdict.NOT_RUN),
        Collections.nCopies(part.size(), Optional.empty()));
  }

  private static OfRule ofRule(Rule rule, List<CheckScope> part, List<Judgement> said) {
    Map<ScopeKey, Judgement> byScope = standInOrder(part, said) ? Map.of() : byScope(rule, said);
    List<Verdict> verdicts = new ArrayList<>(part.size());
    List<Optional<Judgement>> judgements = new ArrayList<>(part.size());
    for (int i = 0; i < part.size(); i++) {
      Optional<Judgement> judgement =
          byScope.isEmpty() && !said.isEmpty()
              ? Optional.of(said.get(i))
              : Optional.ofNullable(byScope.get(part.get(i).key()));
      judgements.add(judgement);
      verdicts.add(judgement.map(Judgement::verdict).orElse(Verdict.NOT_APPLICABLE));
    }
    return new OfRule(rule, verdicts, judgements);
  }

  /** Whether the rule judged each scope and did so in their order, as it mostly does. */
  private static boolean standInOrder(List<CheckScope> part, List<Judgement> said) {
    if (said.size() != part.size()) {
      return false;
    }
    for (int i = 0; i < part.size(); i++) {
      if (said.get(i).scope() != part.get(i).key()) {
        return false;
      }
    }
    return true;
  }

  private static Map<ScopeKey, Judgement> byScope(Rule rule, List<Judgement> said) {
    Map<ScopeKey, Judgement> byScope = new HashMap<>(2 * said.size());
    for (Judgement judgement : said) {
      Judgement earlier = byScope.putIfAbsent(judgement.scope(), judgement);
      if (earlier != null && !earlier.equals(judgement)) {
        throw new IllegalStateException(
            "Rule " + rule.code() + " gives two verdicts on " + judgement.scope().code());
      }
    }
    return byScope;
  }

  /** Notes the figures of the scopes that some rule had something to say about. */
  PartVerdicts note(LookedAt looked) {
    for (int i = 0; i < part.size(); i++) {
      int place = i;
      if (said.stream().anyMatch(of -> of.verdicts().get(place) != Verdict.NOT_APPLICABLE)) {
        for (Figure figure : part.get(i).figures()) {
          looked.add(figure.id());
        }
        if (part.get(i).figures().isEmpty()) {
          contributors(place).forEach(looked::add);
        }
      }
    }
    return this;
  }

  /** A scope that finds its figures when it is judged has its judgements name them. */
  private Stream<String> contributors(int place) {
    return said.stream()
        .flatMap(of -> of.judgements().get(place).stream())
        .flatMap(judgement -> judgement.contributors().stream())
        .map(Contributor::figure);
  }
}
