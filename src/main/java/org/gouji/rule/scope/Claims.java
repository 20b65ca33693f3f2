package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * All claims on one project or enterprise, 申报归属.
 *
 * @param object name of the project or enterprise as written first
 * @param claimants the clusters or regions that claim it, by name, sorted and distinct
 * @param claims the claiming figures
 */
public record Claims(
    ScopeKey key, ClaimKind kind, String object, List<Bilingual> claimants, List<Figure> claims)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return claims;
  }
}
