package org.gouji.check.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.gouji.figure.Figure;
import org.gouji.rule.RuleBase;
import org.gouji.rule.RuleJudgement;
import org.gouji.rule.judge.Judgement;
import org.gouji.rule.scope.CheckScope;

/**
 * The relations of a run, 判定关系复取. Of passes a run keeps no proof; only the few that a search for
 * mistakes asks for are judged once more.
 */
final class JudgedAgain implements JudgedRelations {
  private static final int PARTITION = 1_000;

  private final RuleBase rules;
  private final ScopeSource scopes;
  private final List<RuleBook> books;

  JudgedAgain(RuleBase rules, ScopeSource scopes, List<RuleBook> books) {
    this.rules = rules;
    this.scopes = scopes;
    this.books = books;
  }

  @Override
  public List<JudgedRelation> raising() {
    List<JudgedRelation> raising = new ArrayList<>();
    for (RuleBook book : books) {
      book.raising().stream()
          .sorted(Comparator.comparing(Judgement::scope))
          .flatMap(judgement -> relation(book.rule().code(), judgement).stream())
          .forEach(raising::add);
    }
    return raising;
  }

  @Override
  public List<JudgedRelation> touching(Set<String> figures) {
    SortedSet<String> types = rules.scopes();
    TreeMap<String, List<CheckScope>> found = new TreeMap<>();
    scopes.each(
        types::contains,
        scope -> {
          String type = scope.getClass().getSimpleName();
          if (types.contains(type) && holdsOne(scope, figures)) {
            found.computeIfAbsent(type, any -> new ArrayList<>()).add(scope);
          }
        });
    return found.entrySet().stream()
        .flatMap(ofType -> judged(ofType.getKey(), ofType.getValue()).stream())
        .sorted(Comparator.comparing(JudgedRelation::ruleCode).thenComparing(JudgedRelation::scope))
        .toList();
  }

  private static boolean holdsOne(CheckScope scope, Set<String> figures) {
    return scope.figures().stream().map(Figure::id).anyMatch(figures::contains);
  }

  private List<JudgedRelation> judged(String type, List<CheckScope> found) {
    List<JudgedRelation> judged = new ArrayList<>();
    for (int from = 0; from < found.size(); from += PARTITION) {
      List<CheckScope> part = found.subList(from, Math.min(from + PARTITION, found.size()));
      for (RuleJudgement each : rules.judge(type, part).judgements()) {
        relation(each.rule().code(), each.judgement()).ifPresent(judged::add);
      }
    }
    return judged;
  }

  private static Optional<JudgedRelation> relation(String rule, Judgement judgement) {
    return judgement
        .relation()
        .map(r -> new JudgedRelation(rule, judgement.scope(), judgement.verdict(), r));
  }
}
