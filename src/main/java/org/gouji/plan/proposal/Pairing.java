package org.gouji.plan.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Finds for each figure read anew the item of the plan file it was before, 新旧对应. The surest first.
 */
final class Pairing {
  private final List<KeptItem> free;
  private final List<ProposedFigure> figures;
  private final Map<ProposedFigure, KeptItem> pairs = new HashMap<>();

  Pairing(List<KeptItem> kept, List<ProposedFigure> figures) {
    this.free = new ArrayList<>(kept);
    this.figures = figures;
  }

  Map<ProposedFigure, KeptItem> pairs() {
    pair((before, now) -> before.saysTheSame(now) && before.clause().equals(now.clause()));
    pair(Statement::saysTheSame);
    pair(
        (before, now) ->
            before.isAbout(now)
                && before.period().equals(now.period())
                && before.clause().equals(now.clause()));
    pair((before, now) -> before.isAbout(now) && before.period().equals(now.period()));
    pair((before, now) -> before.isAbout(now) && before.hasAmountOf(now));
    pair((before, now) -> before.isAbout(now) && before.clause().equals(now.clause()));
    pairByHand();
    return pairs;
  }

  private void pair(BiPredicate<Statement, Statement> alike) {
    for (ProposedFigure figure : figures) {
      if (!pairs.containsKey(figure)) {
        free.stream()
            .filter(
                item ->
                    item.readAs()
                        .filter(before -> alike.test(before, figure.statement()))
                        .isPresent())
            .findFirst()
            .ifPresent(item -> take(figure, item));
      }
    }
  }

  /** What a person wrote without having the text read is the same if it states the same there. */
  private void pairByHand() {
    for (ProposedFigure figure : figures) {
      if (!pairs.containsKey(figure)) {
        free.stream()
            .filter(item -> item.readAs().isEmpty() && item.states(figure.statement()))
            .filter(item -> item.text("clause").equals(figure.statement().clause()))
            .findFirst()
            .ifPresent(item -> take(figure, item));
      }
    }
  }

  private void take(ProposedFigure figure, KeptItem item) {
    pairs.put(figure, item);
    free.remove(item);
  }
}
