package org.gouji.check.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.figure.FigureKind;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.Bound;
import org.gouji.quantity.Interval;
import org.gouji.rule.formula.Term;
import org.gouji.rule.formula.Term.Shift;

/** Whether tie-outs, thresholds and the dictionary leave room for figures, 勾稽规则可行性. */
final class TieOutHealth {

  private static final String MOMENT = "";

  private final RuleSet rules;
  private final Values values;
  private final Set<Finding> findings = new LinkedHashSet<>();

  TieOutHealth(RuleSet rules) {
    this.rules = rules;
    this.values = rules.values();
  }

  Set<Finding> findings() {
    List<List<TieOut>> together = new Worlds(rules.tieOuts()).largest();
    (together.isEmpty() ? List.of(List.<TieOut>of()) : together).forEach(this::together);
    return findings;
  }

  private void together(List<TieOut> tieOuts) {
    List<Demand> demands = new ArrayList<>(tieOuts.stream().map(TieOut::demand).toList());
    List<Threshold> general =
        rules.thresholds().stream().filter(each -> each.isAboutAll(FigureKind.ACTUAL)).toList();
    Set<String> mentioned = new TreeSet<>();
    demands.forEach(each -> mentioned.addAll(each.values()));
    general.forEach(each -> limited(each).forEach(mentioned::add));
    for (Threshold threshold : general) {
      mentioned.stream()
          .filter(value -> values.indicator(value).filter(threshold::isAbout).isPresent())
          .forEach(value -> demands.add(threshold.demand(value, values)));
    }
    demands.addAll(dictionary(mentioned));
    for (Demands component : new Demands(demands, values).components()) {
      List<List<Demand>> conflicts = component.conflicts();
      conflicts.stream().map(Advice::conflict).forEach(findings::add);
      if (conflicts.isEmpty()) {
        fixed(component);
      }
    }
  }

  /** The indicators a threshold names; one about whole kinds of them counts where they are met. */
  private List<String> limited(Threshold threshold) {
    boolean named =
        threshold.tests().stream().anyMatch(test -> test.field().equals("indicator.code"));
    return !named
        ? List.of()
        : rules.codelists().indicators().all().stream()
            .filter(threshold::isAbout)
            .map(one -> values.of(new Term(one.code(), "", Shift.NONE)))
            .toList();
  }

  private List<Demand> dictionary(Set<String> mentioned) {
    Map<String, String> plain = new TreeMap<>();
    for (String value : mentioned) {
      Term term = values.term(value);
      if (term.shift() == Shift.NONE && term.scope().equals(MOMENT)) {
        plain.put(term.indicator(), value);
      }
    }
    return new Dictionary(rules.codelists()).among(plain.keySet(), plain::get);
  }

  private void fixed(Demands component) {
    Map<String, Fraction> point = component.point().orElseThrow();
    Map<List<Demand>, List<String>> byCause = new LinkedHashMap<>();
    Set<String> asked =
        component.all().stream()
            .filter(each -> each.rule().isPresent())
            .flatMap(each -> each.values().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String value : asked) {
      LinearRow above = beside(value, point.get(value), true);
      LinearRow below = beside(value, point.get(value), false);
      if (component.point(above).isEmpty() && component.point(below).isEmpty()) {
        Set<Demand> causes = new LinkedHashSet<>(component.smallestConflict(above));
        causes.addAll(component.smallestConflict(below));
        if (causes.stream().anyMatch(each -> each.rule().isPresent())) {
          byCause.computeIfAbsent(List.copyOf(causes), any -> new ArrayList<>()).add(value);
        }
      }
    }
    byCause.forEach((causes, all) -> findings.add(fixed(causes, all, point)));
  }

  private Finding fixed(List<Demand> causes, List<String> all, Map<String, Fraction> point) {
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (String value : all) {
      Bilingual name = values.name(values.term(value));
      String number = " = " + values.shown(value, point.get(value));
      chinese.add(name.chinese() + number);
      english.add(name.english() + number);
    }
    return Finding.of(
        Finding.Kind.FIXED_VALUE,
        causes,
        new Bilingual(
            "只剩一个可能的取值：" + String.join("、", chinese),
            "one value only is left: " + String.join(", ", english)),
        new Bilingual(
            "核对关系是否写反、漏项或系数有误。",
            "Look for a relation turned round, a missing term or a wrong factor."));
  }

  /** Strictly above or below a point, written without a quotient. */
  private static LinearRow beside(String value, Fraction point, boolean above) {
    BigDecimal limit = new BigDecimal(point.over());
    Interval range =
        above ? Interval.moreThan(limit) : Interval.of(Bound.infinite(), Bound.open(limit));
    return new LinearRow(Map.of(value, new BigDecimal(point.under())), range);
  }
}
