package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.PartKind;
import org.gouji.rule.scope.PartWhole;

/**
 * Indicators that are by definition the sum of others, in one table: 进出口 of 进口 and 出口, 指标定义的合计. A
 * whole the table itself breaks down is left to the table.
 */
final class Definitions implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(PartWhole.class);
  }

  @Override
  public Stream<PartWhole> scopes(Evidence evidence) {
    Beside beside = new Beside(evidence);
    Set<String> brokenDown = new HashSet<>();
    evidence
        .sheets()
        .flatMap(sheet -> sheet.compositions().stream())
        .filter(Composition::exhaustive)
        .forEach(
            composition ->
                composition.parts().forEach(part -> brokenDown.add(composition.whole() + part)));
    return beside
        .actuals()
        .filter(figure -> !sumOf(figure, evidence).isEmpty())
        .flatMap(figure -> scope(figure, brokenDown, beside, evidence).stream());
  }

  private static List<String> sumOf(Figure figure, Evidence evidence) {
    return evidence.indicatorOf(figure).map(Indicator::sumOf).orElse(List.of());
  }

  private static Optional<PartWhole> scope(
      Figure whole, Set<String> brokenDown, Beside beside, Evidence evidence) {
    List<Figure> parts = new ArrayList<>();
    for (String code : sumOf(whole, evidence)) {
      beside.inTable(whole, code).ifPresent(parts::add);
    }
    boolean complete = parts.size() == sumOf(whole, evidence).size();
    boolean told = parts.stream().anyMatch(part -> brokenDown.contains(whole.id() + part.id()));
    if (!complete || told || parts.stream().anyMatch(part -> !alike(part, whole, evidence))) {
      return Optional.empty();
    }
    return Optional.of(
        new PartWhole(
            evidence.keyOf(whole, "definition"),
            whole,
            evidence.indicatorOf(whole),
            parts,
            List.of(),
            true,
            PartKind.DEFINITION,
            new Bilingual("指标定义", "the definition of the indicator")));
  }

  /** Exports in dollars are no part of trade in yuan. */
  private static boolean alike(Figure part, Figure whole, Evidence evidence) {
    return dimension(part, evidence).equals(dimension(whole, evidence));
  }

  private static Optional<Dimension> dimension(Figure figure, Evidence evidence) {
    return evidence.codelists().units().find(figure.written().unit()).map(UnitOfMeasure::dimension);
  }
}
