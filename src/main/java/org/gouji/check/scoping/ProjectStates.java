package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.Stated;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.ProjectState;

/** Planned completion, planned and done investment of one project in one list, 项目进度与投资. */
final class ProjectStates implements Scoping {

  private static final String PLANNED = "planned_total_investment";
  private static final String DONE = "cumulative_investment";

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(ProjectState.class);
  }

  @Override
  public Stream<ProjectState> scopes(Evidence evidence) {
    Map<String, List<Figure>> rows = new TreeMap<>();
    evidence
        .listItems()
        .filter(figure -> !figure.subject().project().isEmpty())
        .forEach(
            figure ->
                rows.computeIfAbsent(
                        Scopes.tableOf(figure) + "|" + figure.subject().code(),
                        key -> new ArrayList<>())
                    .add(figure));
    return rows.values().stream().flatMap(row -> state(row, evidence).stream());
  }

  private static Optional<ProjectState> state(List<Figure> row, Evidence evidence) {
    Optional<Figure> completion = only(row, figure -> figure.stated() instanceof Stated.OnDate);
    Optional<Figure> planned = only(row, figure -> figure.indicator().equals(PLANNED));
    Optional<Figure> done =
        only(row, figure -> figure.indicator().equals(DONE))
            .filter(figure -> figure.period().isKnown());
    if (completion.isEmpty() || planned.isEmpty() || done.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProjectState(
            evidence.keyOf(completion.get(), "state"),
            completion.get(),
            planned.get(),
            done.get(),
            done.get().period()));
  }

  /** A project that stands twice in one list is another rule's business. */
  private static Optional<Figure> only(List<Figure> row, Predicate<Figure> wanted) {
    List<Figure> found = row.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
