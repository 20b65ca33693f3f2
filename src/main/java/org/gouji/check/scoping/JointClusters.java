package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.codelist.Cluster;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Subject;
import org.gouji.issue.Bilingual;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.ClusterOverlap;
import org.gouji.rule.scope.JointCluster;

/** Clusters of several regions, and all clusters of one region beside its total, 共建集群与集群重叠. */
final class JointClusters implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(JointCluster.class, ClusterOverlap.class);
  }

  @Override
  public Stream<CheckScope> scopes(Evidence evidence) {
    Map<String, List<Figure>> byCluster = new TreeMap<>();
    Map<String, List<Figure>> byRegion = new TreeMap<>();
    for (Map.Entry<FigureKey, List<Figure>> entry : evidence.index().byKey().entrySet()) {
      FigureKey key = entry.getKey();
      if (key.kind() == FigureKind.ACTUAL && isOfCluster(key.subject())) {
        evidence
            .index()
            .find(key)
            .ifPresent(
                figure -> {
                  add(byCluster, figure, figure.subject().withRegion(""));
                  add(byRegion, figure, Subject.region(figure.subject().region()));
                });
      }
    }
    return Stream.concat(
        byCluster.values().stream().flatMap(figures -> joint(figures, evidence).stream()),
        byRegion.values().stream().flatMap(figures -> overlap(figures, evidence).stream()));
  }

  private static boolean isOfCluster(Subject subject) {
    return !subject.cluster().isEmpty()
        && subject.park().isEmpty()
        && subject.enterprise().isEmpty()
        && subject.project().isEmpty();
  }

  private static void add(Map<String, List<Figure>> groups, Figure figure, Subject shared) {
    String name =
        String.join(
            "|",
            shared.code(),
            figure.indicator(),
            figure.scope(),
            figure.period().start().toString(),
            figure.period().end().toString());
    groups.computeIfAbsent(name, each -> new ArrayList<>()).add(figure);
  }

  private static Optional<CheckScope> joint(List<Figure> figures, Evidence evidence) {
    Codelists codelists = evidence.codelists();
    Optional<Cluster> cluster = codelists.clusters().byCode(figures.get(0).subject().cluster());
    if (cluster.filter(known -> known.memberRegions().size() > 1).isEmpty()) {
      return Optional.empty();
    }
    List<Figure> members =
        figures.stream()
            .filter(f -> cluster.get().memberRegions().contains(f.subject().region()))
            .sorted()
            .toList();
    Optional<Figure> whole =
        figures.stream().filter(f -> isAboveAll(f, cluster.get(), codelists)).sorted().findFirst();
    if (members.size() < 2) {
      return Optional.empty();
    }
    return evidence
        .indicatorOf(members.get(0))
        .map(
            indicator ->
                new JointCluster(
                    evidence.keyOf(whole.orElse(members.get(0)), "joint"),
                    BothNames.of(cluster.get()),
                    indicator,
                    whole,
                    members));
  }

  private static boolean isAboveAll(Figure figure, Cluster cluster, Codelists codelists) {
    String region = figure.subject().region();
    return !cluster.memberRegions().contains(region)
        && cluster.memberRegions().stream()
            .allMatch(member -> codelists.regions().isWithin(member, region));
  }

  private static Optional<CheckScope> overlap(List<Figure> figures, Evidence evidence) {
    Codelists codelists = evidence.codelists();
    String region = figures.get(0).subject().region();
    List<Figure> within =
        figures.stream()
            .filter(figure -> figure.subject().industry().isEmpty())
            .filter(
                figure ->
                    cluster(figure, codelists).filter(c -> lies(c, region, codelists)).isPresent())
            .sorted()
            .toList();
    List<Figure> outermost =
        within.stream().filter(figure -> !isNested(figure, within, codelists)).toList();
    if (outermost.size() < 2) {
      return Optional.empty();
    }
    Figure first = outermost.get(0);
    FigureKey total =
        new FigureKey(
            FigureKind.ACTUAL,
            Subject.region(region),
            first.indicator(),
            first.scope(),
            first.period().start(),
            first.period().end());
    return evidence
        .index()
        .find(total, first)
        .flatMap(
            whole ->
                evidence
                    .indicatorOf(whole)
                    .map(
                        indicator ->
                            new ClusterOverlap(
                                evidence.keyOf(whole, "clusters"),
                                indicator,
                                whole,
                                outermost,
                                overlaps(outermost, codelists))));
  }

  private static Optional<Cluster> cluster(Figure figure, Codelists codelists) {
    return codelists.clusters().byCode(figure.subject().cluster());
  }

  private static boolean lies(Cluster cluster, String region, Codelists codelists) {
    return cluster.memberRegions().stream()
        .allMatch(member -> codelists.regions().isWithin(member, region));
  }

  private static boolean isNested(Figure figure, List<Figure> others, Codelists codelists) {
    String code = figure.subject().cluster();
    return others.stream()
        .map(other -> other.subject().cluster())
        .filter(other -> !other.equals(code))
        .anyMatch(other -> codelists.clusters().isWithin(code, other));
  }

  private static List<Bilingual> overlaps(List<Figure> figures, Codelists codelists) {
    List<Cluster> clusters =
        figures.stream().flatMap(figure -> cluster(figure, codelists).stream()).toList();
    return IntStream.range(0, clusters.size())
        .boxed()
        .flatMap(
            i ->
                clusters.subList(i + 1, clusters.size()).stream()
                    .filter(other -> mayOverlap(clusters.get(i), other))
                    .map(other -> pair(clusters.get(i), other)))
        .toList();
  }

  private static boolean mayOverlap(Cluster one, Cluster other) {
    return one.memberRegions().stream().anyMatch(other.memberRegions()::contains)
        || one.industry().isPresent() && one.industry().equals(other.industry());
  }

  private static Bilingual pair(Cluster one, Cluster other) {
    return new Bilingual(
        one.name() + "与" + other.name(), one.english() + " and " + other.english());
  }
}
