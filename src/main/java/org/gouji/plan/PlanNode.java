package org.gouji.plan;

import java.util.List;
import java.util.Map;

/** A piece of a plan file that knows where it stands. */
sealed interface PlanNode {

  Place place();

  /** Keys with values, in the order of the file. */
  record Mapping(Place place, Map<String, PlanNode> members) implements PlanNode {}

  /** Items one after the other. */
  record Sequence(Place place, List<PlanNode> items) implements PlanNode {}

  /** A single value exactly as written, so that 9.0 keeps its zero; empty if nothing is written. */
  record Scalar(Place place, String text) implements PlanNode {}
}
