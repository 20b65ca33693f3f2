package org.gouji.check.scoping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.Mark;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Submission;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.PlanDocument;

/**
 * Everything a run has to judge, 审核依据: what was handed in, what was planned, the code lists and the
 * as-of date.
 */
public final class Evidence {
  private final List<Submission> submissions;
  private final List<PlanDocument> plans;
  private final Codelists codelists;
  private final LocalDate asOf;
  private final List<Figure> figures;
  private final FigureIndex index;
  private final StatementKeys keys;

  public Evidence(
      List<Submission> submissions, List<PlanDocument> plans, Codelists codelists, LocalDate asOf) {
    this.submissions = List.copyOf(submissions);
    this.plans = List.copyOf(plans);
    this.codelists = codelists;
    this.asOf = asOf;
    this.figures =
        inOrder(
            Stream.concat(
                submissions.stream()
                    .flatMap(submission -> submission.sheets().stream())
                    .flatMap(sheet -> sheet.figures().stream()),
                plans.stream().flatMap(plan -> plan.allFigures().stream())),
            codelists);
    this.index = new FigureIndex(figures);
    this.keys = new StatementKeys(figures, index);
  }

  private static List<Figure> inOrder(Stream<Figure> figures, Codelists codelists) {
    List<Figure> settled = new ArrayList<>();
    figures.forEach(figure -> settled.add(Scopes.settled(figure, codelists)));
    settled.sort(Comparator.naturalOrder());
    return Collections.unmodifiableList(settled);
  }

  /** The figure with this id, if the run has it. */
  Optional<Figure> byId(String id) {
    int low = 0;
    int high = figures.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (figures.get(middle).id().compareTo(id) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < figures.size() && figures.get(low).id().equals(id)
        ? Optional.of(figures.get(low))
        : Optional.empty();
  }

  public LocalDate asOf() {
    return asOf;
  }

  public Codelists codelists() {
    return codelists;
  }

  public List<PlanDocument> plans() {
    return plans;
  }

  List<Submission> submissions() {
    return submissions;
  }

  /** Every figure of the run, workbooks and plans, in the order of their ids. */
  public List<Figure> figures() {
    return figures;
  }

  /** What the figure measures, where the dictionary knows it. */
  Optional<Indicator> indicatorOf(Figure figure) {
    return codelists.indicators().byCode(figure.indicator());
  }

  /** Figures that state something about a region, an industry or a cluster, not items of a list. */
  Stream<Figure> statistics() {
    return figures.stream().filter(figure -> !figure.is(Mark.LIST_ITEM));
  }

  Stream<Figure> listItems() {
    return figures.stream().filter(figure -> figure.is(Mark.LIST_ITEM));
  }

  Stream<SheetReading> sheets() {
    return submissions.stream().flatMap(submission -> submission.sheets().stream());
  }

  FigureIndex index() {
    return index;
  }

  /** The key of a scope about one statement of a figure. */
  ScopeKey keyOf(Figure figure) {
    return keys.of(figure, "");
  }

  /**
   * As {@link #keyOf(Figure)}, told apart from other kinds of scope about the same statement by a
   * word.
   */
  ScopeKey keyOf(Figure figure, String word) {
    return keys.of(figure, word + " ");
  }
}
