package org.gouji.codelist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The industrial clusters, 产业集群表. */
public final class Clusters {

  private final List<Cluster> all;
  private final Map<String, Cluster> byCode = new LinkedHashMap<>();
  private final NameIndex<Cluster> names;

  Clusters(List<Cluster> all) {
    this.all = List.copyOf(all);
    this.all.forEach(cluster -> byCode.put(cluster.code(), cluster));
    this.names = NameIndex.of(this.all, ClusterFile::names);
  }

  public List<Cluster> all() {
    return all;
  }

  public Optional<Cluster> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The cluster with exactly this name or alias. */
  public Optional<Cluster> find(String written) {
    return names.only(WrittenName.key(written));
  }

  /** True if the cluster is the ancestor or is nested in it. */
  public boolean isWithin(String code, String ancestor) {
    Optional<Cluster> next = byCode(code);
    while (next.isPresent() && !next.get().code().equals(ancestor)) {
      next = next.flatMap(Cluster::partOf).flatMap(this::byCode);
    }
    return next.isPresent();
  }
}
