package org.gouji.rule.scope;

import java.util.List;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * One ratio of places of the same level, as one table states it for one period, 同级地区比率: amounts per
 * head, per mu, per unit of output. Shares range from nothing to all and are none.
 */
public record Peers(ScopeKey key, Indicator indicator, List<Figure> places) implements CheckScope {

  /** Fewer places than this say nothing about what is usual. */
  public static final int FEWEST_PLACES = 8;

  public Peers {
    places = List.copyOf(places);
    if (places.size() < FEWEST_PLACES) {
      throw new IllegalArgumentException("not eight places: " + key);
    }
  }

  @Override
  public List<Figure> figures() {
    return places;
  }
}
