package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * What several regions reach jointly beside what one of them reaches alone, 共同口径与本地口径, for
 * indicators that may be summed over regions.
 *
 * @param scope name of the joint scope
 */
public record JointPair(ScopeKey key, Figure joint, Figure own, Bilingual scope)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(joint, own);
  }
}
