package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * A target of a draft beside what the plan adopted from it says, 征求意见稿与正式稿.
 *
 * @param adopted the same target in the adopted plan, if it still sets it
 * @param draftPlan title of the draft
 * @param adoptedPlan title of the adopted plan
 */
public record Succession(
    ScopeKey key,
    Figure draft,
    Optional<Figure> adopted,
    Bilingual draftPlan,
    Bilingual adoptedPlan)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(draft), adopted.stream()).toList();
  }
}
