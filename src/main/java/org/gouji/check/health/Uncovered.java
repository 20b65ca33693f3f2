package org.gouji.check.health;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.issue.Bilingual;
import org.gouji.plan.PlanFigure;

/**
 * Indicators of the dictionary about which no rule beyond form and general plausibility says
 * anything, 无规则涉及的指标. Those that exist by derivation (growth, rank, share of a level) are counted
 * with their level.
 */
final class Uncovered {

  private static final Set<String> GROWTHS = Set.of("GrowthStep", "GrowthParts", "RealGrowth");

  private final RuleSet rules;
  private final Set<String> scopes;
  private final Set<String> named = new HashSet<>();

  Uncovered(RuleSet rules) {
    this.rules = rules;
    this.scopes = rules.scopes();
  }

  Optional<Finding> finding() {
    rules.tieOuts().forEach(each -> name(each.demand()));
    rules.plans().stream()
        .flatMap(plan -> plan.figures().stream())
        .map(PlanFigure::figure)
        .forEach(figure -> named.add(figure.indicator()));
    if (scopes.contains("RatioRow")) {
      all()
          .filter(one -> one.numerator().isPresent() && one.denominator().isPresent())
          .flatMap(one -> Stream.of(one.code(), one.numerator().get(), one.denominator().get()))
          .forEach(named::add);
    }
    if (scopes.contains("PartWhole")) {
      all()
          .filter(one -> one.subsetOf().isPresent())
          .flatMap(one -> Stream.of(one.code(), one.subsetOf().get()))
          .forEach(named::add);
      all()
          .filter(one -> !one.sumOf().isEmpty())
          .flatMap(one -> Stream.concat(Stream.of(one.code()), one.sumOf().stream()))
          .forEach(named::add);
    }
    if (scopes.stream().anyMatch(GROWTHS::contains)) {
      all().flatMap(one -> one.growthOf().stream()).forEach(named::add);
    }
    List<Finding.About> uncovered =
        all()
            .filter(one -> !isDerived(one) && !named.contains(one.code()) && !isLimited(one))
            .filter(one -> !addsUp(one))
            .map(Uncovered::about)
            .toList();
    return uncovered.isEmpty() ? Optional.empty() : Optional.of(finding(uncovered));
  }

  private void name(Demand demand) {
    demand.values().forEach(value -> named.add(rules.values().term(value).indicator()));
  }

  private Stream<Indicator> all() {
    return rules.codelists().indicators().all().stream();
  }

  private static boolean isDerived(Indicator one) {
    return one.growthOf().isPresent()
        || one.rankOf().isPresent()
        || one.nature() == Nature.CHANGE
        || one.code().endsWith("_share_of_country")
        || one.code().endsWith("_share_of_province");
  }

  private boolean isLimited(Indicator one) {
    return rules.thresholds().stream().anyMatch(each -> each.isAbout(one));
  }

  private boolean addsUp(Indicator one) {
    return one.additivity().regions() && scopes.contains("PartWhole")
        || one.additivity().periods() && scopes.contains("PeriodParts");
  }

  private static Finding.About about(Indicator one) {
    return new Finding.About(
        one.code(), "codelists/indicators.yaml", new Bilingual(one.name(), one.english()));
  }

  private static Finding finding(List<Finding.About> uncovered) {
    return new Finding(
        Finding.Kind.UNCOVERED,
        uncovered,
        new Bilingual(
            uncovered.size() + " 个指标除填报规范和一般合理性外没有规则涉及",
            uncovered.size() + " indicators have no rule beyond form and general plausibility"),
        new Bilingual(
            "有勾稽关系的，在勾稽关系表中加一行。", "Where there is a relation, add a row to a tie-out table."));
  }
}
