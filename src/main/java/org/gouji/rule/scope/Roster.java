package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * The enterprises a list puts into a cluster or region, beside what that cluster or region states,
 * 企业名录与总数.
 *
 * @param whole what the cluster or region states
 * @param wholeName its name
 * @param indicator what the whole measures
 * @param items one figure of each listed enterprise
 */
public record Roster(
    ScopeKey key,
    RosterKind kind,
    Figure whole,
    Bilingual wholeName,
    Indicator indicator,
    List<Figure> items)
    implements CheckScope {

  public Roster {
    items = List.copyOf(items);
  }

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(whole), items.stream()).toList();
  }
}
