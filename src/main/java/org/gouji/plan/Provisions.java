package org.gouji.plan;

import java.util.List;

/**
 * What a plan lays down beside its figures and goals, 规定: ladders of sizes, collective names, who
 * reports when.
 */
public record Provisions(
    List<TierFloor> tiers, List<CollectiveTerm> terms, List<ReportingDuty> reporting) {

  public static final Provisions NONE = new Provisions(List.of(), List.of(), List.of());

  public Provisions {
    tiers = List.copyOf(tiers);
    terms = List.copyOf(terms);
    reporting = List.copyOf(reporting);
  }
}
