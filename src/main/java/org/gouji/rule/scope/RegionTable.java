package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * A table by region with the regions it lists and lacks, 分地区表.
 *
 * @param present how many of the expected regions it lists
 * @param missing names of the expected regions it does not list
 */
public record RegionTable(
    ScopeKey key, String file, String sheet, Figure example, int present, List<Bilingual> missing)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
