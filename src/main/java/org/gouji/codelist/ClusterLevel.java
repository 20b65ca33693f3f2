package org.gouji.codelist;

/** Level of a cluster, 集群级别, the most ambitious first. */
public enum ClusterLevel {
  WORLD,
  NATIONAL,
  PROVINCIAL,
  MUNICIPAL
}
