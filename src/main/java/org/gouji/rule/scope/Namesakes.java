package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * Listed enterprises whose names are one name once the legal form is left out, or a name and its
 * branch 分公司, 同名企业.
 *
 * @param names the names as written, sorted and distinct
 * @param claimants the clusters, else the regions, that list them, sorted and distinct
 */
public record Namesakes(
    ScopeKey key, List<String> names, List<Bilingual> claimants, List<Figure> statements)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return statements;
  }
}
