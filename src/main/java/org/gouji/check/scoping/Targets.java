package org.gouji.check.scoping;

import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.plan.PlanFigure;

/** Small facts about plan targets, 目标. */
final class Targets {
  private Targets() {}

  static boolean isDated(PlanFigure target) {
    return target.figure().kind() == FigureKind.TARGET && target.figure().period().isKnown();
  }

  static PlanFigure with(PlanFigure target, Figure settled) {
    return new PlanFigure(
        settled,
        target.hedge(),
        target.responsible(),
        target.baseline(),
        target.members(),
        target.confirmed());
  }
}
