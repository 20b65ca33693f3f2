package org.gouji.rule.scope;

/** By whom one project or enterprise is claimed more than once, 重复申报类别. */
public enum ClaimKind {
  PROJECT_BY_CLUSTERS,
  PROJECT_BY_REGIONS,
  ENTERPRISE_BY_CLUSTERS,
  ENTERPRISE_BY_REGIONS
}
