package org.gouji.codelist;

import java.util.Optional;

/** A written indicator name as recognised, 指标识别结果: indicator, and industry or scope if named. */
public record IndicatorMatch(
    Indicator indicator, Optional<Industry> industry, Optional<Scope> scope) {

  static IndicatorMatch of(Indicator indicator) {
    return new IndicatorMatch(indicator, Optional.empty(), Optional.empty());
  }
}
