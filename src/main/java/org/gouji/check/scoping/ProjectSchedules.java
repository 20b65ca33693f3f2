package org.gouji.check.scoping;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.gouji.codelist.Cluster;
import org.gouji.figure.Figure;
import org.gouji.figure.Stated;
import org.gouji.figure.Subject;
import org.gouji.plan.Goal;
import org.gouji.plan.PlanDocument;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.ProjectSchedule;

/**
 * Planned completions of projects beside the deadline of the goal their industry serves, 项目进度与目标时限.
 */
final class ProjectSchedules implements Scoping {

  private static final Comparator<Deadline> EARLIEST =
      Comparator.comparing(Deadline::day).thenComparing(deadline -> deadline.plan().title());

  private record Deadline(LocalDate day, PlanDocument plan) {}

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(ProjectSchedule.class);
  }

  @Override
  public Stream<ProjectSchedule> scopes(Evidence evidence) {
    Map<String, Deadline> deadlines = deadlines(evidence);
    return evidence
        .listItems()
        .filter(figure -> figure.stated() instanceof Stated.OnDate)
        .flatMap(figure -> scope(figure, deadlines, evidence).stream());
  }

  /** The earliest deadline of each industry. */
  private static Map<String, Deadline> deadlines(Evidence evidence) {
    Map<String, Deadline> earliest = new HashMap<>();
    for (PlanDocument plan : evidence.plans()) {
      for (Goal goal : plan.goals()) {
        if (!goal.subject().industry().isEmpty() && goal.deadline().isKnown()) {
          earliest.merge(
              goal.subject().industry(),
              new Deadline(goal.deadline().end(), plan),
              BinaryOperator.minBy(EARLIEST));
        }
      }
    }
    return earliest;
  }

  private static Optional<ProjectSchedule> scope(
      Figure completion, Map<String, Deadline> deadlines, Evidence evidence) {
    return Optional.ofNullable(deadlines.get(industryOf(completion.subject(), evidence)))
        .map(
            deadline ->
                new ProjectSchedule(
                    evidence.keyOf(completion),
                    completion,
                    deadline.day(),
                    deadline.plan().titles()));
  }

  private static String industryOf(Subject subject, Evidence evidence) {
    return subject.industry().isEmpty()
        ? evidence
            .codelists()
            .clusters()
            .byCode(subject.cluster())
            .flatMap(Cluster::industry)
            .orElse("")
        : subject.industry();
  }
}
