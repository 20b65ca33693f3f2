package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.Goal;

/**
 * A place an upper goal names, beside what the place's own plan says of that industry, 布局落实.
 *
 * @param plan title of the upper plan
 * @param region code of the place
 * @param place name of the place
 * @param planned true if a plan of the place is at hand
 * @param targets figures the place's plan sets for the industry
 * @param goals goals without a number the place's plan sets for it
 */
public record NamedPlace(
    ScopeKey key,
    Goal goal,
    Bilingual plan,
    String region,
    Bilingual place,
    boolean planned,
    List<Figure> targets,
    List<Goal> goals,
    boolean draft)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return targets;
  }
}
