package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * The clusters of a region beside the region's total, 集群与全域总量.
 *
 * @param clusters the outermost clusters that lie within the region
 * @param overlaps pairs of them that share members or an industry, so that they may overlap
 */
public record ClusterOverlap(
    ScopeKey key,
    Indicator indicator,
    Figure total,
    List<Figure> clusters,
    List<Bilingual> overlaps)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(total), clusters.stream()).toList();
  }
}
