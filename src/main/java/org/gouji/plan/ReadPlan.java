package org.gouji.plan;

import java.util.List;

/** A plan as read from its file, with what is left to check against the other plans. */
record ReadPlan(String file, PlanDocument document, List<LocatedLink> links) {
  ReadPlan {
    links = List.copyOf(links);
  }
}
