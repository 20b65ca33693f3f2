package org.gouji.codelist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads clusters.yaml, 产业集群表. */
final class ClusterFile {
  static final String NAME = "clusters.yaml";

  private ClusterFile() {}

  static Clusters read(
      CodelistFolder folder, Regions regions, Industries industries, Faults faults) {
    List<Entry> entries = folder.yaml(NAME).getOrDefault("clusters", List.of());
    List<Located<Cluster>> clusters = ListFile.items(entries, faults, ClusterFile::cluster);
    EntryChecks<Cluster> checks = new EntryChecks<>(clusters, Cluster::code, faults);
    checks.codesAreUnique();
    checks.namesAreUnique(ClusterFile::names, cluster -> "");
    checks.reference("part_of", Cluster::partOf, checks.codes());
    checks.noCircles("part_of", Cluster::partOf);
    checks.references(
        "members",
        Cluster::memberRegions,
        regions.all().stream().map(Region::code).collect(Collectors.toSet()));
    checks.reference(
        "industry",
        Cluster::industry,
        industries.all().stream().map(Industry::code).collect(Collectors.toSet()));
    return new Clusters(ListFile.plain(clusters));
  }

  static List<String> names(Cluster cluster) {
    List<String> names = new ArrayList<>(cluster.aliases());
    names.add(cluster.name());
    return names;
  }

  private static Cluster cluster(EntryFields fields) {
    fields.text("level");
    return new Cluster(
        fields.text("code"),
        fields.text("name"),
        fields.text("english"),
        fields.choice("level", ClusterLevel.class).orElse(ClusterLevel.MUNICIPAL),
        fields.list("members"),
        fields.optional("industry"),
        fields.optional("part_of"),
        fields.list("aliases"));
  }
}
