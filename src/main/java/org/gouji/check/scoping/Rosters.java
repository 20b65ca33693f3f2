package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Cluster;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Region;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Subject;
import org.gouji.issue.Bilingual;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.Roster;
import org.gouji.rule.scope.RosterKind;

/** Lists of enterprises beside what their cluster or region states, 企业名录与总数. */
final class Rosters implements Scoping {

  /** The indicator of a cluster's number of enterprises. */
  private static final String ENTERPRISES = "enterprises";

  /** The listed figures of one cluster or region by the key its own statement would have. */
  private record Group(RosterKind kind, FigureKey whole) {}

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(Roster.class);
  }

  @Override
  public Stream<Roster> scopes(Evidence evidence) {
    Map<Group, Map<String, Figure>> groups = new HashMap<>();
    evidence
        .listItems()
        .filter(item -> item.kind() == FigureKind.ACTUAL && item.period().isKnown())
        .filter(item -> !item.subject().enterprise().isEmpty())
        .filter(item -> item.subject().project().isEmpty())
        .forEach(
            item ->
                groupsOf(item, evidence.codelists())
                    .forEach(
                        group ->
                            groups
                                .computeIfAbsent(group, each -> new LinkedHashMap<>())
                                .putIfAbsent(item.subject().enterprise(), item)));
    Map<FigureKey, List<Figure>> wholes = wholes(evidence);
    return groups.entrySet().stream()
        .flatMap(entry -> roster(entry.getKey(), entry.getValue(), wholes, evidence).stream());
  }

  /** Clusters are stated with and without their region; a list says only the cluster. */
  private static Map<FigureKey, List<Figure>> wholes(Evidence evidence) {
    Map<FigureKey, List<Figure>> wholes = new HashMap<>();
    for (FigureKey key : evidence.index().byKey().keySet()) {
      Subject subject = key.subject();
      boolean ofCluster = !subject.cluster().isEmpty();
      Subject bare = ofCluster ? Subject.UNKNOWN.withCluster(subject.cluster()) : subject;
      if (subject.park().isEmpty() && subject.enterprise().isEmpty()) {
        evidence
            .index()
            .find(key)
            .filter(whole -> !ofCluster || isOfWholeCluster(whole, evidence.codelists()))
            .ifPresent(
                whole ->
                    wholes.computeIfAbsent(with(key, bare), each -> new ArrayList<>()).add(whole));
      }
    }
    return wholes;
  }

  /** A city's own statement of a cluster of several cities may be its share only. */
  private static boolean isOfWholeCluster(Figure whole, Codelists codelists) {
    return codelists
        .clusters()
        .byCode(whole.subject().cluster())
        .filter(
            cluster ->
                cluster.memberRegions().stream()
                    .allMatch(
                        member -> codelists.regions().isWithin(member, whole.subject().region())))
        .isPresent();
  }

  private static Stream<Group> groupsOf(Figure item, Codelists codelists) {
    FigureKey key = item.key();
    List<Group> groups = new ArrayList<>();
    Optional<Cluster> cluster = codelists.clusters().byCode(item.subject().cluster());
    while (cluster.isPresent()) {
      FigureKey whole = with(key, Subject.UNKNOWN.withCluster(cluster.get().code()));
      groups.add(new Group(RosterKind.CLUSTER_AMOUNT, whole));
      groups.add(new Group(RosterKind.CLUSTER_COUNT, counting(whole)));
      cluster = cluster.flatMap(Cluster::partOf).flatMap(codelists.clusters()::byCode);
    }
    Optional<Region> region = codelists.regions().byCode(item.subject().region());
    while (region.isPresent()) {
      FigureKey whole = with(key, Subject.region(region.get().code()));
      groups.add(new Group(RosterKind.REGION_AMOUNT, whole));
      region = region.flatMap(Region::parent).flatMap(codelists.regions()::byCode);
    }
    return groups.stream();
  }

  private static FigureKey with(FigureKey key, Subject subject) {
    return new FigureKey(key.kind(), subject, key.indicator(), key.scope(), key.start(), key.end());
  }

  private static FigureKey counting(FigureKey key) {
    return new FigureKey(key.kind(), key.subject(), ENTERPRISES, "", key.start(), key.end());
  }

  private static Optional<Roster> roster(
      Group group,
      Map<String, Figure> items,
      Map<FigureKey, List<Figure>> wholes,
      Evidence evidence) {
    List<Figure> stated = wholes.getOrDefault(group.whole(), List.of());
    if (stated.size() != 1) {
      return Optional.empty();
    }
    Figure whole = stated.get(0);
    List<Figure> sorted = items.values().stream().sorted().toList();
    Indicator indicator = evidence.indicatorOf(whole).orElseThrow();
    return Optional.of(
        new Roster(
            evidence.keyOf(whole, group.kind().name()),
            group.kind(),
            whole,
            nameOf(whole, evidence.codelists()),
            indicator,
            sorted));
  }

  private static Bilingual nameOf(Figure whole, Codelists codelists) {
    return whole.subject().cluster().isEmpty()
        ? BothNames.ofRegion(whole.subject().region(), codelists)
        : BothNames.ofCluster(whole.subject().cluster(), codelists);
  }
}
