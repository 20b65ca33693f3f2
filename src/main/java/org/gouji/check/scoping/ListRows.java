package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.figure.Subject;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.Instalments;
import org.gouji.rule.scope.ListedOnce;
import org.gouji.rule.scope.Namesakes;

/**
 * Rows of lists of enterprises and projects, 名录条目: the same row twice, the same amount in two
 * years, the same enterprise under two names.
 */
final class ListRows implements Scoping {

  private static final Set<Nature> OF_YEARS = EnumSet.of(Nature.FLOW, Nature.CUMULATIVE);

  /** Investment since the start of work may well stay the same while the work rests. */
  private static final String SINCE_THE_START = "cumulative_investment";

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(ListedOnce.class, Instalments.class, Namesakes.class);
  }

  @Override
  public Stream<CheckScope> scopes(Evidence evidence) {
    List<Figure> items = evidence.listItems().filter(ListRows::isNamed).toList();
    Stream<CheckScope> once = grouped(items, ListRows::rowOf).map(rows -> listed(rows, evidence));
    Stream<CheckScope> years =
        grouped(
                items.stream().filter(item -> isOfAYear(item, evidence)).toList(),
                ListRows::amountOf)
            .map(ListRows::onePerYear)
            .filter(rows -> rows.size() > 1)
            .map(ListRows::instalments);
    return Stream.of(once, years, namesakes(items, evidence)).flatMap(scopes -> scopes);
  }

  private static boolean isNamed(Figure item) {
    return !objectOf(item).isEmpty();
  }

  private static String objectOf(Figure item) {
    Subject subject = item.subject();
    return subject.project().isEmpty() ? subject.enterprise() : subject.project();
  }

  private static Stream<List<Figure>> grouped(List<Figure> items, Function<Figure, String> by) {
    return items.stream()
        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
        .values()
        .stream();
  }

  /** One code with two names is no row twice but a doubtful code, which another rule looks at. */
  private static String rowOf(Figure item) {
    return String.join(
        "\n",
        Scopes.tableOf(item),
        item.subject().code(),
        item.entity().replaceAll("[\\s\\p{Z}]", ""),
        item.kind().name(),
        item.indicatorAsWritten(),
        item.scope(),
        item.period().code());
  }

  private static CheckScope listed(List<Figure> rows, Evidence evidence) {
    Figure first = rows.get(0);
    return new ListedOnce(evidence.keyOf(first, "row"), first.entity(), rows);
  }

  private static boolean isOfAYear(Figure item, Evidence evidence) {
    return item.hasAmount()
        && item.kind() == FigureKind.ACTUAL
        && !item.subject().project().isEmpty()
        && item.period().kind() == PeriodKind.YEAR
        && !item.indicator().equals(SINCE_THE_START)
        && evidence
            .indicatorOf(item)
            .filter(indicator -> OF_YEARS.contains(indicator.nature()))
            .isPresent();
  }

  private static String amountOf(Figure item) {
    return String.join("\n", item.subject().project(), item.indicator(), item.scope());
  }

  private static List<Figure> onePerYear(List<Figure> items) {
    Map<Period, Figure> years = new TreeMap<>();
    items.forEach(item -> years.putIfAbsent(item.period(), item));
    return new ArrayList<>(years.values());
  }

  private static CheckScope instalments(List<Figure> years) {
    Figure first = years.get(0);
    Subject project = Subject.UNKNOWN.withProject(first.subject().project());
    ScopeKey key = new ScopeKey(project, first.indicator(), Period.UNKNOWN, "years");
    return new Instalments(key, first.entity(), years);
  }

  private static Stream<CheckScope> namesakes(List<Figure> items, Evidence evidence) {
    Map<String, List<Figure>> byCore = new TreeMap<>();
    items.stream()
        .filter(item -> item.subject().project().isEmpty())
        .forEach(
            item ->
                EnterpriseName.core(item.entity(), evidence.codelists())
                    .ifPresent(
                        core -> byCore.computeIfAbsent(core, c -> new ArrayList<>()).add(item)));
    return byCore.entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(Figure::entity).distinct().count() > 1)
        .map(entry -> namesake(entry.getKey(), entry.getValue(), evidence));
  }

  private static CheckScope namesake(String core, List<Figure> statements, Evidence evidence) {
    ScopeKey key =
        new ScopeKey(Subject.UNKNOWN.withEnterprise(core), "", Period.UNKNOWN, "namesakes");
    return new Namesakes(
        key,
        statements.stream().map(Figure::entity).distinct().sorted().toList(),
        claimants(statements, evidence),
        statements);
  }

  private static List<Bilingual> claimants(List<Figure> statements, Evidence evidence) {
    List<String> clusters =
        statements.stream()
            .map(item -> item.subject().cluster())
            .filter(code -> !code.isEmpty())
            .distinct()
            .sorted()
            .toList();
    if (clusters.size() > 1) {
      return clusters.stream()
          .map(code -> BothNames.ofCluster(code, evidence.codelists()))
          .toList();
    }
    return statements.stream()
        .map(item -> item.subject().region())
        .filter(code -> !code.isEmpty())
        .distinct()
        .sorted()
        .map(code -> BothNames.ofRegion(code, evidence.codelists()))
        .toList();
  }
}
