package org.gouji.check.culprit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.check.verdict.JudgedRelation;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.issue.Fingerprint;
import org.gouji.issue.Issue;
import org.gouji.issue.Localisation;

/**
 * Says of issues which figures are likely wrong, and lets one issue speak for all that the same
 * mistake raises, 错误定位.
 */
public final class Localiser {
  private final List<JudgedRelation> relations;
  private final List<Figure> figures;
  private final Codelists codelists;

  /**
   * @param relations everything that was judged, what held as well as what failed
   * @param figures every figure of the run in the order of their ids
   */
  public Localiser(List<JudgedRelation> relations, List<Figure> figures, Codelists codelists) {
    this.relations = relations;
    this.figures = figures;
    this.codelists = codelists;
  }

  /** The issues in their order, each with what is known of the mistake behind it. */
  public List<Issue> localise(List<Issue> issues) {
    ConstraintIndex index = new ConstraintIndex(relations);
    if (index.failures().isEmpty()) {
      return issues;
    }
    Suspects suspects = new Suspects(figures, codelists);
    List<Solution> solutions = new Solver(index, suspects::weight, suspects::domain).solutions();
    Stream<Figure> suspected =
        solutions.stream()
            .flatMap(solution -> solution.sets().stream().limit(Ranking.WEIGHED))
            .flatMap(set -> set.stream())
            .distinct()
            .flatMap(figure -> suspects.figure(figure).stream());
    Series series = new Series(figures.stream(), suspected);
    Ranking ranking = new Ranking(index, suspects, series, issues);
    Folding folding = new Folding(index, relations, issues, suspects);
    solutions.forEach(solution -> folding.add(solution, ranking.of(solution)));
    Map<Fingerprint, Localisation> located = folding.located();
    return issues.stream()
        .map(issue -> issue.with(located.getOrDefault(issue.fingerprint(), issue.localisation())))
        .toList();
  }
}
