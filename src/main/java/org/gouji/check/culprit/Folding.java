package org.gouji.check.culprit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.check.culprit.ConstraintIndex.Failure;
import org.gouji.check.verdict.JudgedRelation;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Contributor;
import org.gouji.issue.Correction;
import org.gouji.issue.Correction.Corrected;
import org.gouji.issue.Fingerprint;
import org.gouji.issue.Issue;
import org.gouji.issue.Localisation;
import org.gouji.issue.Relation;
import org.gouji.issue.Verdict;

/** Lets one issue speak for all that the same mistake raises, 问题归并. */
final class Folding {

  /** How many ways to correct a mistake are kept; their number is kept whole. */
  private static final int KEPT = 30;

  private static final Bilingual TOO_MUCH =
      new Bilingual(
          "要使全部关系成立，须同时更正的数据项过多，未能定位",
          "too many figures would have to change at once: not localised");

  private final ConstraintIndex index;
  private final Suspects suspects;
  private final Map<Fingerprint, Issue> issues = new HashMap<>();
  private final Map<String, List<JudgedRelation>> doubts = new HashMap<>();
  private final Map<Fingerprint, Localisation> located = new LinkedHashMap<>();

  Folding(
      ConstraintIndex index, List<JudgedRelation> relations, List<Issue> all, Suspects suspects) {
    this.index = index;
    this.suspects = suspects;
    all.forEach(issue -> issues.put(issue.fingerprint(), issue));
    relations.stream()
        .filter(judged -> judged.verdict() == Verdict.SUSPICIOUS)
        .forEach(this::remember);
  }

  private void remember(JudgedRelation judged) {
    judged.relation().terms().stream()
        .map(Contributor::figure)
        .distinct()
        .forEach(f -> doubts.computeIfAbsent(f, any -> new ArrayList<>()).add(judged));
  }

  /**
   * @param candidates the likeliest first
   */
  void add(Solution solution, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      solution
          .component()
          .failures()
          .forEach(each -> put(each.judged().fingerprint(), Localisation.impossible(TOO_MUCH)));
      return;
    }
    Candidate best = candidates.get(0);
    Map<String, List<Failure>> byFigure = new LinkedHashMap<>();
    for (Failure failure : solution.component().failures()) {
      String figure =
          best.figures().stream().filter(failure.figures()::contains).findFirst().orElse("");
      byFigure.computeIfAbsent(figure, any -> new ArrayList<>()).add(failure);
    }
    byFigure.forEach((figure, failures) -> fold(figure, failures, candidates, solution));
  }

  private void fold(
      String figure, List<Failure> failures, List<Candidate> candidates, Solution solution) {
    List<Failure> ordered = failures.stream().sorted(leadingFirst()).toList();
    Fingerprint leader = ordered.get(0).judged().fingerprint();
    Set<Fingerprint> folded = new LinkedHashSet<>();
    ordered.stream().skip(1).forEach(each -> folded.add(each.judged().fingerprint()));
    List<Correction> all = corrections(figure, failures, candidates);
    int ways = candidates.size() < solution.sets().size() ? solution.sets().size() : all.size();
    List<Correction> corrections = all.stream().limit(KEPT).toList();
    Localisation own = Localisation.of(corrections, ways, List.of());
    if (own.isDecided()) {
      settledDoubts(figure, candidates.get(0)).forEach(folded::add);
    }
    folded.removeAll(located.keySet());
    put(leader, Localisation.of(corrections, ways, List.copyOf(folded)));
    folded.forEach(each -> put(each, Localisation.foldedUnder(leader)));
  }

  private void put(Fingerprint issue, Localisation localisation) {
    located.putIfAbsent(issue, localisation);
  }

  /** The gravest issue leads; of several the one with the fewest figures. */
  private Comparator<Failure> leadingFirst() {
    Comparator<Failure> gravest =
        Comparator.comparing(failure -> issues.get(failure.judged().fingerprint()).severity());
    return gravest
        .reversed()
        .thenComparingInt(failure -> failure.figures().size())
        .thenComparing(failure -> issues.get(failure.judged().fingerprint()));
  }

  /** What has to change for these relations, each way once, the likeliest first. */
  private List<Correction> corrections(
      String first, List<Failure> failures, List<Candidate> candidates) {
    Set<String> here = new HashSet<>();
    failures.forEach(failure -> here.addAll(failure.figures()));
    Map<Set<String>, Correction> ways = new LinkedHashMap<>();
    for (Candidate each : candidates) {
      List<String> part = each.figures().stream().filter(here::contains).toList();
      ways.computeIfAbsent(new HashSet<>(part), any -> correction(each, part, first));
    }
    return List.copyOf(ways.values());
  }

  /** The correction with the figure first that this issue is about. */
  private Correction correction(Candidate candidate, List<String> part, String first) {
    return new Correction(
        part.stream()
            .sorted(Comparator.comparing((String figure) -> !figure.equals(first)))
            .map(
                figure ->
                    new Corrected(
                        index.term(figure),
                        candidate.ranges().get(figure),
                        candidate.slips().get(figure)))
            .toList());
  }

  /** Issues that were only suspicious and are settled by the correction as well. */
  private List<Fingerprint> settledDoubts(String figure, Candidate best) {
    return doubts.getOrDefault(figure, List.of()).stream()
        .filter(judged -> issues.containsKey(judged.fingerprint()))
        .filter(judged -> isSettled(judged.relation(), best))
        .map(JudgedRelation::fingerprint)
        .toList();
  }

  private boolean isSettled(Relation relation, Candidate best) {
    List<Constraint> all = new ArrayList<>(index.around(best.figures()));
    Constraints.of(relation).stream().filter(each -> !each.holds()).forEach(all::add);
    return new Correctable(best.figures(), all, suspects::domain).contradiction().isEmpty();
  }

  Map<Fingerprint, Localisation> located() {
    return located;
  }
}
