package org.gouji.check.culprit;

import java.util.List;
import org.gouji.issue.Relation;

/** The constraints a relation stands for, 关系展开. */
final class Constraints {
  private Constraints() {}

  static List<Constraint> of(Relation relation) {
    if (relation instanceof Relation.Sum sum) {
      return List.of(LinearConstraint.of(sum));
    } else if (relation instanceof Relation.EachWithin within) {
      return LinearConstraint.eachWithin(within);
    } else if (relation instanceof Relation.Same same) {
      return LinearConstraint.same(same);
    } else if (relation instanceof Relation.Quotient quotient) {
      return List.of(new QuotientConstraint(quotient));
    }
    return List.of();
  }
}
