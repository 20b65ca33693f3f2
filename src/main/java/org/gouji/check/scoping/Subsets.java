package org.gouji.check.scoping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.issue.Bilingual;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.PartKind;
import org.gouji.rule.scope.PartWhole;

/** Indicators that are by definition part of another (规上工业增加值 of 工业增加值), 指标包含关系. */
final class Subsets implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(PartWhole.class);
  }

  @Override
  public Stream<PartWhole> scopes(Evidence evidence) {
    return evidence
        .statistics()
        .filter(figure -> figure.kind() == FigureKind.ACTUAL)
        .flatMap(figure -> scope(figure, evidence).stream());
  }

  private static Optional<PartWhole> scope(Figure part, Evidence evidence) {
    return evidence
        .codelists()
        .indicators()
        .byCode(part.indicator())
        .flatMap(Indicator::subsetOf)
        .flatMap(
            whole ->
                evidence.index().actual(part.subject(), whole, part.period(), part.scope(), part))
        .map(
            whole ->
                new PartWhole(
                    evidence.keyOf(part, "subset"),
                    whole,
                    evidence.indicatorOf(whole),
                    List.of(part),
                    List.of(),
                    false,
                    PartKind.SUBSET,
                    new Bilingual("指标字典", "the indicator dictionary")));
  }
}
