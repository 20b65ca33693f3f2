package org.gouji.check.scoping;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
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

  private record Deadline(LocalDate day, PlanDocument plan) {}

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(ProjectSchedule.class);
  }

  @Override
  public Stream<ProjectSchedule> scopes(Evidence evidence) {
    return evidence
        .listItems()
        .filter(figure -> figure.stated() instanceof Stated.OnDate)
        .flatMap(figure -> scope(figure, evidence).stream());
  }

  private static Optional<ProjectSchedule> scope(Figure completion, Evidence evidence) {
    String industry = industryOf(completion.subject(), evidence);
    if (industry.isEmpty()) {
      return Optional.empty();
    }
    return evidence.plans().stream()
        .flatMap(plan -> plan.goals().stream().flatMap(goal -> deadline(plan, goal, industry)))
        .min(Comparator.comparing(Deadline::day).thenComparing(deadline -> deadline.plan().title()))
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

  private static Stream<Deadline> deadline(PlanDocument plan, Goal goal, String industry) {
    return goal.subject().industry().equals(industry) && goal.deadline().isKnown()
        ? Stream.of(new Deadline(goal.deadline().end(), plan))
        : Stream.empty();
  }
}
