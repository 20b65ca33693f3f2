package org.gouji.check.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.Interval;

/** What the dictionary says of its indicators among each other, 指标字典关系: parts and sums. */
final class Dictionary {

  private static final String PLACE = "codelists/indicators.yaml";

  private final Codelists codelists;

  Dictionary(Codelists codelists) {
    this.codelists = codelists;
  }

  /**
   * The relations between these indicators.
   *
   * @param names what the value of an indicator is called
   */
  List<Demand> among(Set<String> codes, Function<String, String> names) {
    List<Demand> demands = new ArrayList<>();
    for (String code : codes) {
      Optional<Indicator> one = codelists.indicators().byCode(code);
      one.flatMap(Indicator::subsetOf)
          .filter(codes::contains)
          .ifPresent(whole -> demands.add(subset(one.get(), whole, names)));
      one.filter(each -> !each.sumOf().isEmpty() && codes.containsAll(each.sumOf()))
          .ifPresent(whole -> demands.add(sum(whole, names)));
    }
    return demands;
  }

  private Demand subset(Indicator part, String whole, Function<String, String> names) {
    Map<String, BigDecimal> gap = new HashMap<>();
    gap.put(names.apply(part.code()), BigDecimal.ONE);
    gap.put(names.apply(whole), BigDecimal.ONE.negate());
    Indicator other = codelists.indicators().byCode(whole).orElseThrow();
    return demand(
        "subset_of",
        new Bilingual(part.name() + " ≤ " + other.name(), part.english() + " ≤ " + other.english()),
        new LinearRow(gap, Interval.atMost(BigDecimal.ZERO)));
  }

  private Demand sum(Indicator whole, Function<String, String> names) {
    Map<String, BigDecimal> gap = new HashMap<>();
    gap.put(names.apply(whole.code()), BigDecimal.ONE);
    whole.sumOf().forEach(part -> gap.put(names.apply(part), BigDecimal.ONE.negate()));
    List<Indicator> parts =
        whole.sumOf().stream()
            .map(part -> codelists.indicators().byCode(part).orElseThrow())
            .toList();
    return demand(
        "sum_of",
        new Bilingual(
            whole.name() + " = " + String.join("＋", parts.stream().map(Indicator::name).toList()),
            whole.english()
                + " = "
                + String.join(" + ", parts.stream().map(Indicator::english).toList())),
        new LinearRow(gap, Interval.exactly(BigDecimal.ZERO)));
  }

  private static Demand demand(String name, Bilingual words, LinearRow row) {
    return new Demand(name, PLACE, words, List.of(row), Optional.empty());
  }
}
