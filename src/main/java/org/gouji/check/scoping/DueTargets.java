package org.gouji.check.scoping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.plan.PlanFigure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.DueTarget;

/** Dated targets held against the as-of date and what was reported, 到期目标. */
final class DueTargets implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(DueTarget.class);
  }

  @Override
  public Stream<DueTarget> scopes(Evidence evidence) {
    Map<String, Figure> settled = new HashMap<>();
    evidence.figures().forEach(figure -> settled.put(figure.id(), figure));
    return evidence.plans().stream()
        .flatMap(plan -> plan.figures().stream())
        .map(target -> Targets.with(target, settled.get(target.figure().id())))
        .filter(Targets::isDated)
        .map(target -> scope(target, evidence));
  }

  private static DueTarget scope(PlanFigure target, Evidence evidence) {
    Figure figure = target.figure();
    Period period = figure.period();
    Optional<Figure> actual =
        figure.indicator().isEmpty()
            ? Optional.empty()
            : evidence
                .index()
                .actual(figure.subject(), figure.indicator(), period, figure.scope(), figure);
    boolean due = period.end().isBefore(evidence.asOf());
    return new DueTarget(Scopes.keyOf(figure, figure.id()), target, actual, due, evidence.asOf());
  }
}
