package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.GrowthPull;

/** Points of growth with the contribution and the growth of the whole, 拉动、贡献率与增速. */
final class GrowthPulls implements Scoping {

  private static final String PULL = "_pull";

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(GrowthPull.class);
  }

  @Override
  public Stream<GrowthPull> scopes(Evidence evidence) {
    Beside beside = new Beside(evidence);
    return beside
        .actuals()
        .filter(figure -> figure.indicator().endsWith(PULL))
        .flatMap(pull -> scope(pull, beside, evidence).stream());
  }

  private static Optional<GrowthPull> scope(Figure pull, Beside beside, Evidence evidence) {
    String level = pull.indicator().substring(0, pull.indicator().length() - PULL.length());
    Optional<Figure> contribution = beside.inTable(pull, level + "_contribution");
    List<Figure> growths = new ArrayList<>();
    Optional<String> whole = beside.indicator(level).flatMap(Indicator::subsetOf);
    while (whole.isPresent()) {
      beside
          .growthOf(whole.get())
          .flatMap(growth -> beside.of(pull, growth.code()))
          .ifPresent(growths::add);
      whole = beside.indicator(whole.get()).flatMap(Indicator::subsetOf);
    }
    return contribution.isEmpty() || growths.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GrowthPull(evidence.keyOf(pull, "pull"), pull, contribution.get(), growths));
  }
}
