package org.gouji.rule.scope;

import java.util.List;
import java.util.SortedMap;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.CollectiveTerm;

/**
 * One collective name as several documents use it, 集合名称的成员.
 *
 * @param uses what each document says the name stands for
 * @param plans title of the document of each use, in the same order
 * @param names names of the members, by code
 */
public record CollectiveName(
    ScopeKey key,
    List<CollectiveTerm> uses,
    List<Bilingual> plans,
    SortedMap<String, Bilingual> names,
    boolean draft)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
