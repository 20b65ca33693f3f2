package org.gouji.codelist;

import java.util.List;
import java.util.Optional;

/**
 * An industrial cluster, 产业集群.
 *
 * @param partOf code of the wider cluster that it is nested in
 */
public record Cluster(
    String code,
    String name,
    String english,
    ClusterLevel level,
    List<String> memberRegions,
    Optional<String> industry,
    Optional<String> partOf,
    List<String> aliases) {

  public Cluster {
    memberRegions = List.copyOf(memberRegions);
    aliases = List.copyOf(aliases);
  }
}
