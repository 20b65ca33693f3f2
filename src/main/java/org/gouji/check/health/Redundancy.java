package org.gouji.check.health;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.Bound;
import org.gouji.quantity.Interval;
import org.gouji.rule.FieldTest;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleOutline;

/**
 * Rules that say nothing new, 重复规则: the same as another, or what follows from others wherever it is
 * judged. What follows only by way of figures the rule does not name is no repetition: they may be
 * missing.
 */
final class Redundancy {

  private static final Bilingual RETIRE =
      new Bilingual(
          "停用这一条（@status(retired)；表中“停用”），或写明它另有所指。",
          "Retire it (@status(retired), 停用 in a table), or say what it is about that the others are"
              + " not.");

  private final RuleSet rules;
  private final List<Rule> told = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Redundancy(RuleSet rules) {
    this.rules = rules;
  }

  List<Finding> findings() {
    copies();
    List<TieOut> tieOuts = new ArrayList<>(rules.tieOuts());
    java.util.Collections.reverse(tieOuts);
    tieOuts.stream().filter(each -> !told.contains(each.rule())).forEach(this::implied);
    rules.thresholds().stream()
        .filter(each -> !told.contains(each.rule()))
        .forEach(each -> tighter(each).ifPresent(other -> implied(each, other)));
    return findings;
  }

  private void copies() {
    Map<List<Object>, Rule> first = new LinkedHashMap<>();
    rules
        .outlines()
        .forEach(
            (rule, outline) -> {
              if (outline.wholeCondition()) {
                Rule same = first.putIfAbsent(said(rule, outline), rule);
                if (same != null) {
                  tell(
                      rule,
                      List.of(demand(rule), demand(same)),
                      new Bilingual(
                          rule.code() + " 与 " + same.code() + " 的判定对象、条件和结论相同",
                          rule.code() + " has scope, condition and consequence of " + same.code()));
                }
              }
            });
  }

  private static List<Object> said(Rule rule, RuleOutline outline) {
    return List.of(
        rule.header().scope(), outline.patterns(), outline.function(), outline.arguments());
  }

  private static Demand demand(Rule rule) {
    return Demand.of(rule, rule.header().title(), List.of());
  }

  private void tell(Rule rule, List<Demand> about, Bilingual message) {
    told.add(rule);
    findings.add(Finding.of(Finding.Kind.REDUNDANT, about, message, RETIRE));
  }

  private void implied(TieOut one) {
    Set<String> own = one.demand().values();
    List<Demand> others =
        new Worlds(rules.tieOuts())
            .alwaysWith(one).stream()
                .filter(
                    other -> !told.contains(other.rule()) && weighsAsMuch(other.rule(), one.rule()))
                .map(TieOut::demand)
                .filter(other -> own.containsAll(other.values()))
                .toList();
    Demands under = new Demands(others, rules.values());
    List<LinearRow> wrong = one.claims().stream().flatMap(Redundancy::opposites).toList();
    LinearRow[] given = one.given().toArray(LinearRow[]::new);
    if (under.point(given).isEmpty()
        || wrong.stream().anyMatch(row -> under.point(with(given, row)).isPresent())) {
      return;
    }
    List<Demand> about = new ArrayList<>(List.of(one.demand()));
    wrong.stream()
        .flatMap(row -> under.smallestConflict(with(given, row)).stream())
        .distinct()
        .forEach(about::add);
    String code = one.rule().code();
    tell(
        one.rule(),
        about,
        about.size() == 1
            ? new Bilingual(code + " 对任何可能的数值都成立", code + " holds whatever the figures can be")
            : new Bilingual(
                code + " 可由其余各条推出：满足它们的数必然满足它",
                code + " follows from the others: whatever satisfies them satisfies it"));
  }

  private static LinearRow[] with(LinearRow[] given, LinearRow row) {
    return Stream.concat(Stream.of(given), Stream.of(row)).toArray(LinearRow[]::new);
  }

  private static Stream<LinearRow> opposites(LinearRow row) {
    Bound upper = row.range().upper();
    Bound lower = row.range().lower();
    Stream<Interval> above =
        upper.value().stream().map(end -> Interval.of(turned(upper), Bound.infinite()));
    Stream<Interval> below =
        lower.value().stream().map(end -> Interval.of(Bound.infinite(), turned(lower)));
    return Stream.concat(above, below).map(range -> new LinearRow(row.weights(), range));
  }

  private static Bound turned(Bound end) {
    return end.isClosed()
        ? Bound.open(end.value().orElseThrow())
        : Bound.closed(end.value().orElseThrow());
  }

  private static boolean weighsAsMuch(Rule other, Rule one) {
    return other.header().severity().isAtLeast(one.header().severity());
  }

  /** A limit that is kept wherever this one is judged and asks more. */
  private Optional<Threshold> tighter(Threshold one) {
    return rules.thresholds().stream()
        .filter(other -> other != one && other.ceiling() == one.ceiling())
        .filter(other -> !told.contains(other.rule()) && weighsAsMuch(other.rule(), one.rule()))
        .filter(other -> Set.copyOf(one.tests()).containsAll(beyondIndicator(other)))
        .filter(other -> indicators(one).allMatch(other::isAbout))
        .filter(other -> (other.limit().compareTo(one.limit()) <= 0) == one.ceiling())
        .filter(other -> indicators(one).findAny().isPresent())
        .findFirst();
  }

  private static List<FieldTest> beyondIndicator(Threshold other) {
    return other.tests().stream().filter(test -> !test.field().startsWith("indicator.")).toList();
  }

  private Stream<Indicator> indicators(Threshold one) {
    return rules.codelists().indicators().all().stream().filter(one::isAbout);
  }

  private void implied(Threshold one, Threshold other) {
    tell(
        one.rule(),
        List.of(demand(one.rule()), demand(other.rule())),
        new Bilingual(
            one.rule().code()
                + " 的限值 "
                + one.limit().toPlainString()
                + " 比 "
                + other.rule().code()
                + " 的 "
                + other.limit().toPlainString()
                + " 宽，不起作用",
            "the limit "
                + one.limit().toPlainString()
                + " of "
                + one.rule().code()
                + " asks no more than "
                + other.limit().toPlainString()
                + " of "
                + other.rule().code()));
  }
}
