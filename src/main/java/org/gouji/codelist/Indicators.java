package org.gouji.codelist;

import java.util.List;
import java.util.Optional;

/** The indicator dictionary, 指标字典. */
public final class Indicators {

  private final List<Indicator> all;

  Indicators(List<Indicator> all) {
    this.all = List.copyOf(all);
  }

  public List<Indicator> all() {
    return all;
  }

  public Optional<Indicator> byCode(String code) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The indicator with exactly this name or alias, after normalising; never a guess. */
  public Optional<IndicatorMatch> find(String written) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** As {@link #find}, and also names made of an industry and a measure (锂电产业规模). */
  public Optional<IndicatorMatch> resolve(String written) {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * The same measure in a narrower scope: (operating_revenue, above_scale) is above_scale_revenue.
   */
  public Optional<Indicator> variant(String code, String scope) {
    throw new UnsupportedOperationException("not built yet");
  }
}
