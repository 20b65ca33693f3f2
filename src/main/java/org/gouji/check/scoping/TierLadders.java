package org.gouji.check.scoping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.plan.TierFloor;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.TierLadder;

/** Ladders of sizes as the plans lay them down, 梯队与总量. */
final class TierLadders implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(TierLadder.class);
  }

  @Override
  public Stream<TierLadder> scopes(Evidence evidence) {
    PlanTargets targets = new PlanTargets(evidence);
    return evidence.plans().stream()
        .flatMap(plan -> plan.provisions().tiers().stream())
        .flatMap(tier -> ladder(tier, targets).stream());
  }

  private static Optional<TierLadder> ladder(TierFloor tier, PlanTargets targets) {
    List<TierLadder.Rung> rungs =
        tier.rungs().stream()
            .flatMap(
                rung ->
                    targets.byId(rung.count()).stream()
                        .flatMap(
                            count ->
                                targets.byId(rung.each()).stream()
                                    .map(each -> new TierLadder.Rung(count, each))))
            .toList();
    Optional<Figure> whole = targets.byId(tier.whole());
    return whole.map(
        total ->
            new TierLadder(
                Scopes.keyOf(total, "tiers " + tier.rungs().get(0).count()),
                total,
                rungs,
                tier.nested()));
  }
}
