package org.gouji.check.culprit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.check.verdict.JudgedRelation;
import org.gouji.issue.Contributor;
import org.gouji.issue.Verdict;

/**
 * Constraints by the figures they hold, 约束索引. Only the neighbourhood of what fails is ever
 * expanded, one ring further each time a search asks for a figure beyond it.
 */
final class ConstraintIndex {
  private static final Set<Verdict> HELD =
      Set.of(Verdict.PASS, Verdict.TIGHT, Verdict.UNDECIDABLE, Verdict.VIOLATED);

  private final List<JudgedRelation> relations;
  private final boolean[] expanded;
  private final Map<String, List<Constraint>> byFigure = new HashMap<>();
  private final Map<String, Contributor> terms = new HashMap<>();
  private final Set<String> covered = new HashSet<>();
  private final List<Failure> failures = new ArrayList<>();

  ConstraintIndex(List<JudgedRelation> relations) {
    this.relations = relations;
    this.expanded = new boolean[relations.size()];
    for (int i = 0; i < relations.size(); i++) {
      if (relations.get(i).verdict() == Verdict.VIOLATED) {
        expand(i);
      }
    }
  }

  /** The relations that are violated, in the order of rules and scopes. */
  List<Failure> failures() {
    return failures;
  }

  /** A figure as it stands in one of its relations. */
  Contributor term(String figure) {
    return terms.get(figure);
  }

  /** Every constraint a correction of these figures has to keep, each once. */
  List<Constraint> around(Set<String> figures) {
    if (!covered.containsAll(figures)) {
      widen(figures);
    }
    return figures.stream()
        .flatMap(figure -> byFigure.getOrDefault(figure, List.of()).stream())
        .distinct()
        .toList();
  }

  private void widen(Set<String> figures) {
    Set<String> ring = new HashSet<>(figures);
    ring.addAll(byFigure.keySet());
    ring.removeAll(covered);
    for (int i = 0; i < expanded.length; i++) {
      if (!expanded[i] && touches(relations.get(i), ring)) {
        expand(i);
      }
    }
    covered.addAll(ring);
  }

  private static boolean touches(JudgedRelation judged, Set<String> ring) {
    return HELD.contains(judged.verdict())
        && judged.relation().terms().stream().map(Contributor::figure).anyMatch(ring::contains);
  }

  private void expand(int at) {
    expanded[at] = true;
    JudgedRelation judged = relations.get(at);
    judged.relation().terms().forEach(term -> terms.putIfAbsent(term.figure(), term));
    List<Constraint> broken = new ArrayList<>();
    for (Constraint each : Constraints.of(judged.relation())) {
      if (each.holds()) {
        add(each);
      } else if (judged.verdict() == Verdict.VIOLATED) {
        add(each);
        broken.add(each);
      }
    }
    if (!broken.isEmpty()) {
      failures.add(new Failure(judged, List.copyOf(broken)));
    }
  }

  private void add(Constraint constraint) {
    constraint
        .figures()
        .forEach(f -> byFigure.computeIfAbsent(f, any -> new ArrayList<>()).add(constraint));
  }

  /** A violated relation with those of its constraints that fail, 未满足的关系. */
  record Failure(JudgedRelation judged, List<Constraint> broken) {

    Set<String> figures() {
      Set<String> figures = new LinkedHashSet<>();
      broken.forEach(each -> figures.addAll(each.figures()));
      return figures;
    }

    Stream<Contributor> terms() {
      return judged.relation().terms().stream();
    }
  }
}
