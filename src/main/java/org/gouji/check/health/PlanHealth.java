package org.gouji.check.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.FigureStatus;
import org.gouji.issue.Bilingual;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanFigure;
import org.gouji.quantity.Interval;
import org.gouji.rule.formula.Term;
import org.gouji.rule.formula.Term.Shift;

/**
 * Whether the targets of all plans can be reached together under the thresholds, 目标与规则可行性. Drafts
 * are left out: that they differ from what was adopted is no contradiction.
 */
final class PlanHealth {

  private final RuleSet rules;
  private final Values values;
  private final Map<String, Figure> byValue = new TreeMap<>();
  private final Map<String, String> valueOfId = new HashMap<>();
  private final List<Demand> demands = new ArrayList<>();

  PlanHealth(RuleSet rules) {
    this.rules = rules;
    this.values = rules.values();
  }

  List<Finding> findings() {
    for (PlanDocument plan : rules.plans()) {
      plan.figures().stream()
          .map(PlanFigure::figure)
          .filter(this::counts)
          .forEach(figure -> target(plan, figure));
      plan.compositions().forEach(each -> composition(plan, each));
    }
    places();
    related();
    for (Threshold threshold : rules.thresholds()) {
      if (threshold.isAboutAll(FigureKind.TARGET)) {
        byValue.keySet().stream()
            .filter(value -> values.indicator(value).filter(threshold::isAbout).isPresent())
            .forEach(value -> demands.add(threshold.demand(value, values)));
      }
    }
    return new Demands(demands, values)
        .components().stream()
            .flatMap(each -> each.conflicts().stream())
            .filter(each -> each.stream().anyMatch(one -> !one.values().isEmpty()))
            .map(Advice::conflict)
            .toList();
  }

  private boolean counts(Figure figure) {
    return figure.kind() == FigureKind.TARGET
        && figure.status() != FigureStatus.DRAFT
        && figure.hasAmount()
        && rules.codelists().indicators().byCode(figure.indicator()).isPresent();
  }

  private void target(PlanDocument plan, Figure figure) {
    String value = value(figure);
    byValue.putIfAbsent(value, figure);
    valueOfId.put(figure.id(), value);
    Interval amount = figure.amount().orElseThrow();
    String words =
        figure.indicatorAsWritten() + " " + figure.period().code() + " " + written(figure);
    demands.add(
        new Demand(
            figure.id(),
            "plans/" + figure.source().place(),
            new Bilingual(plan.title() + "：" + words, plan.titles().english() + ": " + words),
            List.of(LinearRow.on(value, amount)),
            Optional.empty()));
  }

  private static String written(Figure figure) {
    return figure.written().raw();
  }

  private String value(Figure figure) {
    return values.of(new Term(figure.indicator(), figure.scope(), Shift.NONE), about(figure));
  }

  private static String about(Figure figure) {
    return figure.subject().code() + " " + figure.scope() + " " + figure.period().code();
  }

  private void composition(PlanDocument plan, Composition one) {
    if (!valueOfId.containsKey(one.whole()) || !valueOfId.keySet().containsAll(one.parts())) {
      return;
    }
    String whole = valueOfId.get(one.whole());
    List<String> parts = one.parts().stream().map(valueOfId::get).toList();
    if (parts.stream().anyMatch(values::mayBeNegative)) {
      return;
    }
    demands.add(
        new Demand(
            plan.code(),
            "plans/" + one.basis(),
            new Bilingual(
                "各部分之和" + (one.exhaustive() ? "等于" : "不大于") + "总体",
                "the parts " + (one.exhaustive() ? "add up to" : "stay within") + " the whole"),
            List.of(sum(parts, whole, one.exhaustive())),
            Optional.empty()));
  }

  private static LinearRow sum(List<String> parts, String whole, boolean equal) {
    Map<String, BigDecimal> gap = new HashMap<>();
    parts.forEach(part -> gap.merge(part, BigDecimal.ONE, BigDecimal::add));
    gap.merge(whole, BigDecimal.ONE.negate(), BigDecimal::add);
    return new LinearRow(
        gap, equal ? Interval.exactly(BigDecimal.ZERO) : Interval.atMost(BigDecimal.ZERO));
  }

  /** What the places of a region aim at does not exceed what the region has. */
  private void places() {
    byValue.forEach(
        (value, figure) -> {
          Indicator indicator = values.indicator(value).orElseThrow();
          List<String> parts =
              rules.codelists().regions().childrenOf(figure.subject().region()).stream()
                  .map(child -> about(figure.subject().withRegion(child.code()).code(), figure))
                  .map(
                      about ->
                          new Term(figure.indicator(), figure.scope(), Shift.NONE).code()
                              + " "
                              + about)
                  .filter(byValue::containsKey)
                  .toList();
          if (indicator.additivity().regions() && !indicator.mayBeNegative() && !parts.isEmpty()) {
            demands.add(
                new Demand(
                    "additive: regions",
                    "codelists/indicators.yaml",
                    new Bilingual(
                        "各地" + indicator.name() + "之和不大于上级",
                        indicator.english() + " of the places is at most that of their region"),
                    List.of(sum(parts, value, false)),
                    Optional.empty()));
          }
        });
  }

  private static String about(String subject, Figure figure) {
    return subject + " " + figure.scope() + " " + figure.period().code();
  }

  /** Parts and sums by the dictionary, among targets about one subject and period. */
  private void related() {
    Map<String, Map<String, String>> bySubject = new TreeMap<>();
    byValue.forEach(
        (value, figure) ->
            bySubject
                .computeIfAbsent(about(figure), any -> new TreeMap<>())
                .put(figure.indicator(), value));
    Dictionary dictionary = new Dictionary(rules.codelists());
    bySubject.values().forEach(own -> demands.addAll(dictionary.among(own.keySet(), own::get)));
  }
}
