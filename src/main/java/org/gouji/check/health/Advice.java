package org.gouji.check.health;

import java.util.List;
import org.gouji.issue.Bilingual;

/** Findings about demands that cannot be met, 矛盾表述: one by itself, several together. */
final class Advice {

  private Advice() {}

  static Finding conflict(List<Demand> demands) {
    return demands.size() == 1
        ? Finding.of(
            Finding.Kind.INFEASIBLE,
            demands,
            new Bilingual("没有任何数值能满足这一要求", "no figures can satisfy this"),
            new Bilingual(
                "改正关系、限值或指标字典中的取值范围。",
                "Correct the relation, the limit, or what the dictionary says of the indicator."))
        : Finding.of(
            Finding.Kind.CONTRADICTING,
            demands,
            new Bilingual(
                "这 " + demands.size() + " 项不能同时满足；去掉任何一项，其余即可满足",
                "these "
                    + demands.size()
                    + " cannot be satisfied together; without any one of them the others can"),
            new Bilingual(
                "核对各项依据，改正或停用其中一项。", "Compare what they rest on; correct or retire one of them."));
  }
}
