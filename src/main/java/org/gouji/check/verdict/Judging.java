package org.gouji.check.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Contributor;
import org.gouji.issue.Fault;
import org.gouji.issue.Issue;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Sentence;
import org.gouji.issue.Verdict;
import org.gouji.rule.Judged;
import org.gouji.rule.NotRun;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleBase;
import org.gouji.rule.judge.Judgement;
import org.gouji.rule.scope.CheckScope;

/**
 * Has every rule judge every scope of its type, partition by partition, and accounts for each pair,
 * 判定执行. Partitions keep a rule engine session small: many sessions of a thousand facts are faster
 * and leaner than one of a million.
 */
public final class Judging {
  private static final int PARTITION = 1_000;

  private final RuleBase rules;
  private final Map<String, List<CheckScope>> scopes;
  private final VerdictBook book = new VerdictBook();
  private final Map<String, Set<ScopeKey>> notRun = new TreeMap<>();
  private final Set<Fault> faults = new HashSet<>();
  private final SentenceProof proof;

  /**
   * @param sentence in whose words every kind of sentence is said once; one that cannot be said is
   *     a fault of its rule
   */
  public Judging(RuleBase rules, Map<String, List<CheckScope>> scopes, Sentence sentence) {
    this.rules = rules;
    this.scopes = scopes;
    this.proof = new SentenceProof(sentence);
  }

  /**
   * @param done told how many scope types have been judged, after each
   */
  public RunVerdicts run(IntConsumer done) {
    List<String> types = List.copyOf(rules.scopes());
    for (int type = 0; type < types.size(); type++) {
      judge(types.get(type));
      done.accept(type + 1);
    }
    return account();
  }

  private void judge(String type) {
    List<CheckScope> all = scopes.getOrDefault(type, List.of());
    for (int from = 0; from < all.size(); from += PARTITION) {
      List<CheckScope> part = all.subList(from, Math.min(from + PARTITION, all.size()));
      Judged judged = rules.judge(type, part);
      judged.judgements().forEach(said -> book.record(said.rule().code(), said.judgement()));
      judged.notRun().forEach(rule -> leaveOut(rule, part));
    }
  }

  private void leaveOut(NotRun left, Collection<CheckScope> part) {
    Set<ScopeKey> keys = notRun.computeIfAbsent(left.rule().code(), code -> new HashSet<>());
    part.forEach(scope -> keys.add(scope.key()));
    faults.add(
        new Fault(
            Fault.FaultKind.RULE_RUN,
            left.rule().file().name(),
            left.rule().code(),
            left.reason()));
  }

  private RunVerdicts account() {
    List<Issue> issues = new ArrayList<>();
    List<RuleVerdict> verdicts = new ArrayList<>();
    Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
    Set<String> looked = new HashSet<>();
    for (Rule rule : activeRules()) {
      Map<ScopeKey, Judgement> said = said(rule);
      Map<Verdict, Integer> count = new EnumMap<>(Verdict.class);
      for (CheckScope scope : scopes.getOrDefault(rule.header().scope(), List.of())) {
        Verdict verdict = verdict(rule, scope, said);
        count.merge(verdict, 1, Integer::sum);
        if (verdict != Verdict.NOT_APPLICABLE) {
          scope.figures().stream().map(Figure::id).forEach(looked::add);
          contributors(said.get(scope.key())).map(Contributor::figure).forEach(looked::add);
          RuleVerdict record = record(rule, scope, verdict, said.get(scope.key()));
          proof.faultOf(rule, record).ifPresent(faults::add);
          verdicts.add(record);
        }
      }
      said.values().stream()
          .filter(judgement -> judgement.verdict().raisesIssue())
          .forEach(judgement -> issues.add(IssueWriter.issue(rule, judgement)));
      counts.put(rule.code(), count);
    }
    return new RunVerdicts(
        issues.stream().sorted().toList(),
        verdicts.stream().sorted().toList(),
        counts,
        looked,
        faults.stream().sorted().toList());
  }

  private List<Rule> activeRules() {
    return rules.rules().stream().filter(Rule::isActive).toList();
  }

  private Map<ScopeKey, Judgement> said(Rule rule) {
    Map<ScopeKey, Judgement> said = new HashMap<>();
    book.of(rule.code()).forEach(judgement -> said.put(judgement.scope(), judgement));
    return said;
  }

  private Verdict verdict(Rule rule, CheckScope scope, Map<ScopeKey, Judgement> said) {
    if (notRun.getOrDefault(rule.code(), Set.of()).contains(scope.key())) {
      return Verdict.NOT_RUN;
    }
    Judgement judgement = said.get(scope.key());
    return judgement == null ? Verdict.NOT_APPLICABLE : judgement.verdict();
  }

  private static Stream<Contributor> contributors(Judgement judgement) {
    return judgement == null ? Stream.empty() : judgement.contributors().stream();
  }

  private static RuleVerdict record(
      Rule rule, CheckScope scope, Verdict verdict, Judgement judgement) {
    return new RuleVerdict(
        rule.code(),
        scope.key(),
        verdict,
        rule.header().message(verdict),
        judgement == null ? Map.of() : judgement.arguments(),
        judgement == null ? Optional.empty() : judgement.balance());
  }
}
