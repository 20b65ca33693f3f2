package org.gouji.check.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.gouji.issue.Fault;
import org.gouji.issue.Issue;
import org.gouji.issue.Sentence;
import org.gouji.issue.Verdict;
import org.gouji.rule.NotRun;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleBase;
import org.gouji.rule.judge.Judgement;
import org.gouji.rule.scope.CheckScope;

/**
 * Has every rule judge every scope of its type, partition by partition, and accounts for each pair,
 * 判定执行. Partitions keep a rule engine session small: many sessions of a thousand facts are faster
 * and leaner than one of a million. They are judged on all cores while more scopes are being found,
 * and taken in the order in which they were filled.
 */
public final class Judging {
  private static final int PARTITION = 1_000;

  private final RuleBase rules;
  private final ScopeSource scopes;
  private final SortedSet<String> types;
  private final Map<String, List<Rule>> rulesOf = new HashMap<>();
  private final Map<Rule, RuleBook> books = new TreeMap<>();
  private final LookedAt looked;
  private final Set<Fault> faults = new HashSet<>();
  private final SentenceProof proof;

  /**
   * @param sentence in whose words every kind of sentence is said once; one that cannot be said is
   *     a fault of its rule
   */
  public Judging(RuleBase rules, ScopeSource scopes, Sentence sentence) {
    this.rules = rules;
    this.scopes = scopes;
    this.types = rules.scopes();
    this.looked = new LookedAt(scopes.figures());
    this.proof = new SentenceProof(sentence);
    types.forEach(type -> rulesOf.put(type, rules.rulesFor(type)));
    rulesOf.values().forEach(all -> all.forEach(rule -> books.put(rule, new RuleBook(rule))));
  }

  /** Scopes that are there already, by the simple name of their type. */
  public Judging(RuleBase rules, Map<String, List<CheckScope>> scopes, Sentence sentence) {
    this(rules, ScopeSource.of(scopes), sentence);
  }

  /**
   * @param done told how many scope types have been judged, after each
   */
  public RunVerdicts run(IntConsumer done) {
    Map<String, List<CheckScope>> filling = new HashMap<>();
    try (InOrder<PartVerdicts> work = new InOrder<>(this::take)) {
      scopes.each(
          types::contains,
          scope -> {
            String type = scope.getClass().getSimpleName();
            if (types.contains(type)) {
              List<CheckScope> part =
                  filling.computeIfAbsent(type, any -> new ArrayList<>(PARTITION));
              part.add(scope);
              if (part.size() == PARTITION) {
                work.add(() -> judge(type, part));
                filling.remove(type);
              }
            }
          });
      int judged = 0;
      for (String type : types) {
        List<CheckScope> rest = filling.getOrDefault(type, List.of());
        if (!rest.isEmpty()) {
          work.add(() -> judge(type, rest));
        }
        done.accept(++judged);
      }
      work.finish();
    }
    return account();
  }

  private PartVerdicts judge(String type, List<CheckScope> part) {
    return PartVerdicts.of(part, rulesOf.get(type), rules.judge(type, part)).note(looked);
  }

  private void take(PartVerdicts judged) {
    judged.notRun().forEach(this::leaveOut);
    for (PartVerdicts.OfRule said : judged.said()) {
      RuleBook book = books.get(said.rule());
      for (int i = 0; i < judged.part().size(); i++) {
        book.add(judged.part().get(i).key(), said.verdicts().get(i), said.judgements().get(i))
            .flatMap(shown -> proof.faultOf(said.rule(), shown))
            .ifPresent(faults::add);
      }
    }
  }

  private void leaveOut(NotRun left) {
    faults.add(
        new Fault(
            Fault.FaultKind.RULE_RUN,
            left.rule().file().name(),
            left.rule().code(),
            left.reason()));
  }

  private RunVerdicts account() {
    List<Issue> issues = new ArrayList<>();
    Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
    for (RuleBook book : books.values()) {
      book.raising().stream()
          .sorted(Comparator.comparing(Judgement::scope))
          .forEach(judgement -> issues.add(IssueWriter.issue(book.rule(), judgement)));
      counts.put(book.rule().code(), book.counts());
    }
    return new RunVerdicts(
        issues.stream().sorted().toList(),
        new VerdictList(List.copyOf(books.values())),
        counts,
        looked,
        faults.stream().sorted().toList());
  }

  /** What the verdicts of the last run rest on; those of passes are judged again when asked for. */
  public JudgedRelations relations() {
    return new JudgedAgain(rules, scopes, List.copyOf(books.values()));
  }
}
