package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.plan.PlanFigure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.RepeatedTarget;

/**
 * One number aimed at in several documents of a region, 多个文件中的同一目标. A document that sets several
 * milestones keeps or raises the number itself; places and full coverage are kept, not reached.
 */
final class RepeatedTargets implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(RepeatedTarget.class);
  }

  @Override
  public Stream<RepeatedTarget> scopes(Evidence evidence) {
    PlanTargets targets = new PlanTargets(evidence);
    Map<String, List<Figure>> byNumber = new TreeMap<>();
    new DraftFamilies(evidence.plans())
        .inForce(evidence.plans()).stream()
            .flatMap(plan -> targets.milestones(plan).values().stream())
            .filter(path -> path.size() == 1)
            .map(path -> path.get(0))
            .map(PlanFigure::figure)
            .filter(target -> isReachedOnce(target, evidence))
            .forEach(
                target ->
                    byNumber
                        .computeIfAbsent(numberOf(target), key -> new ArrayList<>())
                        .add(target));
    return byNumber.entrySet().stream()
        .filter(group -> group.getValue().size() > 1)
        .map(
            group ->
                new RepeatedTarget(
                    Scopes.keyOf(group.getValue().get(0), "repeated " + group.getKey()),
                    group.getValue()));
  }

  private static boolean isReachedOnce(Figure target, Evidence evidence) {
    boolean all =
        target.written().unit().equals("%")
            && target.written().number().filter(number -> number.intValue() == 100).isPresent();
    return !all
        && evidence
            .indicatorOf(target)
            .filter(known -> known.nature() != Nature.RANK && known.nature() != Nature.GROWTH)
            .isPresent();
  }

  private static String numberOf(Figure target) {
    return PlanTargets.seriesOf(target) + "|" + target.amount().orElseThrow();
  }
}
