package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * What several member regions of one cluster state for it, beside the cluster's own figure, 共建集群.
 *
 * @param whole the figure of the whole cluster, if anybody states it
 * @param members one figure of each member region
 */
public record JointCluster(
    ScopeKey key,
    Bilingual cluster,
    Indicator indicator,
    Optional<Figure> whole,
    List<Figure> members)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.concat(whole.stream(), members.stream()).toList();
  }
}
