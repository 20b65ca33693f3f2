package org.gouji.codelist;

import java.util.List;
import java.util.Optional;

/** The industrial clusters, 产业集群表. */
public final class Clusters {

  private final List<Cluster> all;

  Clusters(List<Cluster> all) {
    this.all = List.copyOf(all);
  }

  public List<Cluster> all() {
    return all;
  }

  public Optional<Cluster> byCode(String code) {
    throw new UnsupportedOperationException("not built yet");
  }

  public Optional<Cluster> find(String written) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** True if the cluster is the ancestor or is nested in it. */
  public boolean isWithin(String code, String ancestor) {
    throw new UnsupportedOperationException("not built yet");
  }
}
