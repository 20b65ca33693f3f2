package org.gouji.rule.scope;

/** What a list is held against, 名录对照类别. */
public enum RosterKind {
  /** The amount of the cluster whose enterprises are listed. */
  CLUSTER_AMOUNT,
  /** The amount of the region whose enterprises are listed. */
  REGION_AMOUNT,
  /** The number of enterprises of the cluster. */
  CLUSTER_COUNT
}
