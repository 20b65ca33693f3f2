package org.gouji.check.scoping;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.RatioRow;
import org.gouji.rule.scope.SharedDenominator;

/**
 * Ratios over one denominator that nobody states, 同一未载明分母的比率. The one with the narrowest numerator
 * leads.
 */
final class SharedDenominators implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(SharedDenominator.class);
  }

  @Override
  public Stream<SharedDenominator> scopes(Evidence evidence) {
    Map<String, List<RatioRow>> byDenominator =
        new RatioRows()
            .scopes(evidence)
            .filter(row -> row.denominator().isEmpty() && impliesDenominator(row))
            .collect(
                Collectors.groupingBy(
                    row -> groupOf(row, evidence), TreeMap::new, Collectors.toList()));
    return byDenominator.values().stream().flatMap(rows -> pairs(rows, evidence));
  }

  private static boolean impliesDenominator(RatioRow row) {
    return row.ratio().hasAmount()
        && row.ratio().period().isKnown()
        && !row.numerators().isEmpty()
        && row.numerators().stream().allMatch(Figure::hasAmount);
  }

  private static String groupOf(RatioRow row, Evidence evidence) {
    Figure ratio = row.ratio();
    String denominator =
        evidence
            .codelists()
            .indicators()
            .byCode(ratio.indicator())
            .flatMap(Indicator::denominator)
            .orElse(ratio.id());
    return String.join(
        "|",
        ratio.kind().code(),
        ratio.subject().code(),
        denominator,
        ratio.scope(),
        ratio.period().start().toString(),
        ratio.period().end().toString());
  }

  private static Stream<SharedDenominator> pairs(List<RatioRow> rows, Evidence evidence) {
    List<RatioRow> ordered =
        rows.stream()
            .sorted(
                Comparator.comparing(SharedDenominators::isBounded)
                    .reversed()
                    .thenComparing(row -> row.ratio().id()))
            .toList();
    return IntStream.range(1, ordered.size())
        .mapToObj(
            next -> {
              RatioRow other = ordered.get(next);
              return new SharedDenominator(
                  evidence.keyOf(other.ratio(), "denominator"),
                  ordered.get(0),
                  other,
                  other.denominatorName());
            });
  }

  private static boolean isBounded(RatioRow row) {
    return Stream.concat(Stream.of(row.ratio()), row.numerators().stream())
        .map(figure -> figure.amount().orElseThrow())
        .map(Interval::width)
        .allMatch(width -> width.isPresent());
  }
}
