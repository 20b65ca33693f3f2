package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.quantity.Dimension;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.RatioChain;

/**
 * Three ratios A/B, B/C and A/C of one subject, 连锁比率. Where A, B and C are all stated each ratio is
 * held against them instead.
 */
final class RatioChains implements Scoping {

  /** Codes of two ratios whose product a third is. */
  private record Chain(String first, String second, String middle) {}

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(RatioChain.class);
  }

  @Override
  public Stream<RatioChain> scopes(Evidence evidence) {
    Map<String, List<Chain>> chains = chains(evidence);
    Beside beside = new Beside(evidence);
    return beside
        .actuals()
        .flatMap(
            product ->
                chains.getOrDefault(product.indicator(), List.of()).stream()
                    .flatMap(chain -> scope(product, chain, beside, evidence).stream())
                    .limit(1));
  }

  private static Map<String, List<Chain>> chains(Evidence evidence) {
    List<Indicator> ratios =
        evidence.codelists().indicators().all().stream()
            .filter(ratio -> ratio.numerator().isPresent() && ratio.denominator().isPresent())
            .filter(ratio -> !ratio.overAverage() && ratio.dimension() == Dimension.RATIO)
            .toList();
    Map<String, List<Chain>> chains = new HashMap<>();
    for (Indicator first : ratios) {
      for (Indicator second : ratios) {
        if (first.denominator().equals(second.numerator())) {
          ratios.stream()
              .filter(product -> product.numerator().equals(first.numerator()))
              .filter(product -> product.denominator().equals(second.denominator()))
              .forEach(
                  product ->
                      chains
                          .computeIfAbsent(product.code(), code -> new ArrayList<>())
                          .add(new Chain(first.code(), second.code(), first.denominator().get())));
        }
      }
    }
    return chains;
  }

  private static Optional<RatioChain> scope(
      Figure product, Chain chain, Beside beside, Evidence evidence) {
    Optional<Figure> first = beside.of(product, chain.first());
    Optional<Figure> second = beside.of(product, chain.second());
    return first.isEmpty() || second.isEmpty() || amountsAreStated(product, chain, beside)
        ? Optional.empty()
        : Optional.of(
            new RatioChain(evidence.keyOf(product, "chain"), first.get(), second.get(), product));
  }

  private static boolean amountsAreStated(Figure product, Chain chain, Beside beside) {
    Indicator indicator = beside.indicator(product.indicator()).orElseThrow();
    return Stream.of(
            indicator.numerator().orElseThrow(),
            chain.middle(),
            indicator.denominator().orElseThrow())
        .allMatch(code -> beside.of(product, code).isPresent());
  }
}
