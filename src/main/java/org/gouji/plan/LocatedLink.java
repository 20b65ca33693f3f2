package org.gouji.plan;

/**
 * A link with the place of its upper end, which can be checked only when the upper plan is read.
 */
record LocatedLink(CascadeLink link, Place place) {

  boolean leadsNowhereIn(PlanDocument upperPlan) {
    String id = upperPlan.code() + "#" + link.upper();
    return upperPlan.goals().stream().noneMatch(goal -> goal.id().equals(link.upper()))
        && upperPlan.allFigures().stream().noneMatch(figure -> figure.id().equals(id));
  }

  PlanFileException broken(String file) {
    return new Mistake(
            place,
            "规划 %s 中没有标识为“%s”的目标或数据项；请改正引用".formatted(link.upperDocument(), link.upper()),
            "the plan %s has no goal or figure with the id %s; correct the link"
                .formatted(link.upperDocument(), link.upper()))
        .in(file);
  }
}
