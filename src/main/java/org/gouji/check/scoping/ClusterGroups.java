package org.gouji.check.scoping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.codelist.Cluster;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.ClusterNames;
import org.gouji.rule.scope.ClusterNesting;

/**
 * Figures of clusters: by which names a table calls one cluster, and what is nested in what,
 * 集群名称与包含.
 */
final class ClusterGroups implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(ClusterNames.class, ClusterNesting.class);
  }

  @Override
  public Stream<CheckScope> scopes(Evidence evidence) {
    List<Figure> figures =
        evidence.statistics().filter(f -> !f.subject().cluster().isEmpty()).toList();
    return Stream.concat(
        names(figures), figures.stream().flatMap(f -> nesting(f, evidence).stream()));
  }

  private static Stream<CheckScope> names(List<Figure> figures) {
    Map<ScopeKey, List<Figure>> byTable =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    figure ->
                        new ScopeKey(
                            Subject.UNKNOWN.withCluster(figure.subject().cluster()),
                            "",
                            Period.UNKNOWN,
                            Scopes.tableOf(figure)),
                    TreeMap::new,
                    Collectors.toList()));
    return byTable.entrySet().stream()
        .map(
            entry ->
                new ClusterNames(
                    entry.getKey(),
                    entry.getKey().subject().cluster(),
                    entry.getValue().stream().map(Figure::entity).distinct().sorted().toList(),
                    entry.getValue()));
  }

  private static Optional<CheckScope> nesting(Figure inner, Evidence evidence) {
    if (!inner.period().isKnown() || inner.indicator().isEmpty()) {
      return Optional.empty();
    }
    return evidence
        .codelists()
        .clusters()
        .byCode(inner.subject().cluster())
        .flatMap(Cluster::partOf)
        .flatMap(outer -> evidence.index().find(keyIn(inner, outer), inner))
        .flatMap(outer -> nesting(inner, outer, evidence));
  }

  private static Optional<CheckScope> nesting(Figure inner, Figure outer, Evidence evidence) {
    return evidence
        .indicatorOf(inner)
        .map(
            indicator ->
                new ClusterNesting(
                    evidence.keyOf(inner, "nested"),
                    inner,
                    nameOf(inner, evidence),
                    outer,
                    nameOf(outer, evidence),
                    indicator));
  }

  private static Bilingual nameOf(Figure figure, Evidence evidence) {
    return BothNames.ofCluster(figure.subject().cluster(), evidence.codelists());
  }

  private static FigureKey keyIn(Figure inner, String outerCluster) {
    return new FigureKey(
        inner.kind(),
        inner.subject().withCluster(outerCluster),
        inner.indicator(),
        inner.scope(),
        inner.period().start(),
        inner.period().end());
  }
}
