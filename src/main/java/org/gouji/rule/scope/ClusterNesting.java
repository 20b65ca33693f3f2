package org.gouji.rule.scope;

import java.util.List;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/** A cluster and one nested in it, stated for the same indicator and period, 集群包含关系. */
public record ClusterNesting(
    ScopeKey key,
    Figure inner,
    Bilingual innerName,
    Figure outer,
    Bilingual outerName,
    Indicator indicator)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(inner, outer);
  }
}
