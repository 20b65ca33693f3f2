package org.gouji.check.scoping;

import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.Period;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.rule.formula.Term;
import org.gouji.rule.scope.FiguresBeside;
import org.gouji.rule.scope.Reach;

/** Finds figures about the place and period of a figure, nearest statements first, 就近取数. */
final class StatedBeside implements FiguresBeside {
  private final Figure beside;
  private final Evidence evidence;

  StatedBeside(Figure beside, Evidence evidence) {
    this.beside = beside;
    this.evidence = evidence;
  }

  @Override
  public Found find(Term term, Reach reach) {
    List<Figure> stated =
        term.shift()
            .from(beside.period())
            .map(period -> evidence.index().statements(key(term, period)))
            .orElse(List.of());
    for (Reach near : Reach.values()) {
      List<Figure> nearest = stated.stream().filter(figure -> isWithin(figure, near)).toList();
      if (!nearest.isEmpty()) {
        Optional<Figure> settled = FigureIndex.settle(nearest);
        return new Found(settled, settled.isEmpty());
      }
      if (near == reach) {
        break;
      }
    }
    return new Found(Optional.empty(), false);
  }

  private boolean isWithin(Figure figure, Reach reach) {
    return switch (reach) {
      case TABLE -> Scopes.tableOf(figure).equals(Scopes.tableOf(beside));
      case DOCUMENT -> figure.source().document().equals(beside.source().document());
      case ANYWHERE -> true;
    };
  }

  private FigureKey key(Term term, Period period) {
    return new FigureKey(
        beside.kind(),
        beside.subject(),
        term.indicator(),
        term.scope().isEmpty() ? beside.scope() : term.scope(),
        period.start(),
        period.end());
  }

  @Override
  public Optional<Indicator> indicator(String code) {
    return evidence.codelists().indicators().byCode(code);
  }

  @Override
  public Optional<UnitOfMeasure> unit(String symbol) {
    return symbol.isEmpty() ? Optional.empty() : evidence.codelists().units().find(symbol);
  }
}
