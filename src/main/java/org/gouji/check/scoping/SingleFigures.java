package org.gouji.check.scoping;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.SingleFigure;

/** Every figure with an amount and a known indicator, 单个数据项. */
final class SingleFigures implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(SingleFigure.class);
  }

  @Override
  public Stream<SingleFigure> scopes(Evidence evidence) {
    return evidence.figures().stream()
        .filter(Figure::hasAmount)
        .flatMap(figure -> scope(figure, evidence).stream());
  }

  private static Optional<SingleFigure> scope(Figure figure, Evidence evidence) {
    Codelists codelists = evidence.codelists();
    return codelists
        .indicators()
        .byCode(figure.indicator())
        .flatMap(
            indicator ->
                codelists
                    .units()
                    .find(indicator.unit())
                    .map(
                        unit ->
                            new SingleFigure(
                                evidence.keyOf(figure),
                                figure,
                                indicator,
                                indicator.growthOf().flatMap(codelists.indicators()::byCode),
                                unit)));
  }
}
