package org.gouji.check.scoping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.Restatement;

/** Figures that are stated more than once, 同一数据多处表述. */
final class Restatements implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(Restatement.class);
  }

  @Override
  public Stream<Restatement> scopes(Evidence evidence) {
    Vintages vintages = new Vintages(evidence.figures().stream());
    return evidence.index().byKey().values().stream()
        .map(statements -> statements.stream().filter(Figure::hasAmount).toList())
        .filter(statements -> statements.size() > 1)
        .flatMap(statements -> scope(statements, vintages, evidence).stream());
  }

  private static Optional<Restatement> scope(
      List<Figure> statements, Vintages vintages, Evidence evidence) {
    Figure first = statements.get(0);
    return evidence
        .codelists()
        .indicators()
        .byCode(first.indicator())
        .map(
            indicator ->
                new Restatement(
                    Scopes.keyOf(first, first.kind().code()),
                    statements,
                    statements.stream().collect(Collectors.toMap(Figure::id, vintages::of)),
                    indicator));
  }
}
