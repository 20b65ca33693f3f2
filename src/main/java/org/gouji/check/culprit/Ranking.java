package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.figure.Figure;
import org.gouji.issue.Cause;
import org.gouji.issue.Fingerprint;
import org.gouji.issue.Issue;
import org.gouji.quantity.Interval;

/** Puts the likeliest of equally light sets first, 候选排序. */
final class Ranking {

  /** So many sets are weighed against each other; the rest keep the order they were found in. */
  static final int WEIGHED = 200;

  private final ConstraintIndex index;
  private final Suspects suspects;
  private final Series series;
  private final Hypotheses hypotheses;
  private final Map<Fingerprint, Issue> issues = new HashMap<>();

  Ranking(ConstraintIndex index, Suspects suspects, Series series, List<Issue> issues) {
    this.index = index;
    this.suspects = suspects;
    this.series = series;
    this.hypotheses = new Hypotheses(suspects, series);
    issues.forEach(issue -> this.issues.put(issue.fingerprint(), issue));
  }

  List<Candidate> of(Solution solution) {
    Map<String, Integer> places = solution.component().places();
    List<Cause> ofStructure = ofStructure(solution.component());
    return solution.sets().stream()
        .limit(WEIGHED)
        .map(set -> candidate(set, solution.component(), places, ofStructure))
        .sorted(Candidate.LIKELIEST_FIRST)
        .toList();
  }

  /** A total that leaves out a part is explained though no slip of its digits is. */
  private List<Cause> ofStructure(Component component) {
    return component.failures().stream()
        .map(failure -> issues.get(failure.judged().fingerprint()))
        .flatMap(issue -> issue.causes().stream())
        .filter(Cause::ofStructure)
        .distinct()
        .toList();
  }

  private static int crossings(Set<String> figures, Component component) {
    return (int)
        component.failures().stream()
            .filter(each -> each.figures().stream().filter(figures::contains).count() > 1)
            .count();
  }

  private Candidate candidate(
      Set<String> figures,
      Component component,
      Map<String, Integer> places,
      List<Cause> ofStructure) {
    Map<String, Interval> ranges =
        new Correctable(figures, index.around(figures), suspects::domain).ranges();
    Map<String, List<Cause>> slips = new TreeMap<>();
    BigDecimal gain = BigDecimal.ONE;
    for (String figure : figures) {
      Optional<Figure> known = suspects.figure(figure);
      Interval range = ranges.get(figure);
      List<Cause> explained = new ArrayList<>();
      known.ifPresent(each -> explained.addAll(hypotheses.of(each, range)));
      ofStructure.stream().filter(each -> each.figure().equals(figure)).forEach(explained::add);
      slips.put(figure, explained);
      gain = gain.multiply(known.map(each -> series.gain(each, range)).orElse(BigDecimal.ONE));
    }
    List<Integer> order =
        figures.stream().map(f -> places.getOrDefault(f, Integer.MAX_VALUE)).sorted().toList();
    return new Candidate(figures, ranges, slips, gain, crossings(figures, component), order);
  }
}
