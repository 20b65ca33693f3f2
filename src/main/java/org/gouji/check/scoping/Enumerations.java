package org.gouji.check.scoping;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.plan.PlanFigure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.Enumeration;

/** Numbers of things that plans name one by one, 列举. */
final class Enumerations implements Scoping {

  private static final String AND_OTHERS = "等";

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(Enumeration.class);
  }

  @Override
  public Stream<Enumeration> scopes(Evidence evidence) {
    return evidence.plans().stream()
        .flatMap(plan -> plan.figures().stream())
        .filter(figure -> !figure.members().isEmpty())
        .map(figure -> scope(figure, evidence));
  }

  private static Enumeration scope(PlanFigure figure, Evidence evidence) {
    List<String> names =
        figure.members().stream().filter(member -> !member.equals(AND_OTHERS)).toList();
    boolean open = names.size() < figure.members().size();
    return new Enumeration(
        evidence.keyOf(figure.figure(), figure.figure().id()), figure.figure(), names, open);
  }
}
