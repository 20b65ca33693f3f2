package org.gouji.codelist;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How growth, change, rank or share of a level is named and coded, 派生指标规则.
 *
 * @param unit unit of what is derived; empty: that of the level
 * @param ofUnit only levels stated in this unit
 */
record DerivedRule(
    String suffix,
    String name,
    String english,
    List<String> endings,
    Nature nature,
    Comparison comparison,
    Optional<String> unit,
    Set<Nature> of,
    Optional<String> ofUnit) {

  boolean appliesTo(Indicator level) {
    return of.contains(level.nature())
        && level.growthOf().isEmpty()
        && ofUnit.map(level.unit()::equals).orElse(true);
  }

  String codeFor(Indicator level) {
    return level.code() + "_" + suffix;
  }
}
