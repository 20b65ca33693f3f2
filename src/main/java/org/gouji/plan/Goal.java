package org.gouji.plan;

import java.util.List;
import org.gouji.figure.Period;
import org.gouji.figure.Source;
import org.gouji.figure.Subject;

/**
 * A goal without a number of its own, 定性目标: "build X into a world-class industry by 2027, with
 * cities A, B, C".
 *
 * @param id unique within its document
 * @param name what the plan calls it
 * @param subject region and industry or cluster
 * @param deadline by when; {@link Period#UNKNOWN} if the plan does not say
 * @param places codes of the regions the clause names for it, 布局
 * @param responsible bodies named as responsible
 */
public record Goal(
    String id,
    String name,
    Subject subject,
    AmbitionLevel level,
    Period deadline,
    Hedge hedge,
    List<String> places,
    List<String> responsible,
    Source.Clause source) {
  public Goal {
    places = List.copyOf(places);
    responsible = List.copyOf(responsible);
  }
}
