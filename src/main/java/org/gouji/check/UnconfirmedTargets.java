package org.gouji.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Contributor;
import org.gouji.issue.Issue;
import org.gouji.issue.Severity;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanFigure;

/**
 * Targets nobody has confirmed, 未经确认的目标: whatever rests on one of them says so and weighs at most a
 * warning.
 */
final class UnconfirmedTargets {
  private static final Bilingual REMARK = new Bilingual("（目标未经确认）", " (target not confirmed)");

  private final Set<String> figures;

  UnconfirmedTargets(List<PlanDocument> plans) {
    this.figures =
        plans.stream()
            .flatMap(plan -> plan.figures().stream())
            .filter(figure -> !figure.confirmed())
            .map(PlanFigure::figure)
            .map(figure -> figure.id())
            .collect(Collectors.toUnmodifiableSet());
  }

  List<Issue> marked(List<Issue> issues) {
    return figures.isEmpty() ? issues : issues.stream().map(this::marked).sorted().toList();
  }

  private Issue marked(Issue issue) {
    return issue.contributors().stream().map(Contributor::figure).anyMatch(figures::contains)
        ? issue.weighing(
            issue.severity().atMost(Severity.WARNING),
            new Bilingual(
                issue.message().chinese() + REMARK.chinese(),
                issue.message().english() + REMARK.english()))
        : issue;
  }
}
