package org.gouji.codelist;

import java.util.List;
import java.util.Optional;
import org.gouji.quantity.Dimension;

/**
 * An indicator, 指标: what a figure measures and how it may be computed with.
 *
 * @param unit symbol of the unit in which the indicator is usually stated
 * @param growthOf for a growth or a change: code of the level that grows
 * @param rankOf for a rank: code of the indicator that is ranked
 * @param defaultScope code of the scope meant where none is written
 * @param partOfWhole true if every value lies between 0 and 100 per cent
 * @param subsetOf code of the indicator that contains this one, so that part ≤ whole
 * @param variantOf code of the same measure in a wider scope
 * @param monotoneInPlan true if the targets of later stages may not be less ambitious
 * @param mayBeNegative true if an honest value can lie below zero (利润, 增减)
 * @param sumOf codes of the indicators it is by definition the sum of (进出口 = 进口 + 出口)
 * @param overAverage true if the denominator is its average over the period, so that the ratio does
 *     not follow exactly from printed figures (人均GDP)
 */
public record Indicator(
    String code,
    String name,
    String english,
    List<String> aliases,
    String unit,
    Dimension dimension,
    Nature nature,
    Comparison comparison,
    Additivity additivity,
    Optional<String> numerator,
    Optional<String> denominator,
    Optional<String> growthOf,
    Optional<String> rankOf,
    Optional<PriceBasis> priceBasis,
    Optional<String> defaultScope,
    Direction direction,
    boolean partOfWhole,
    Optional<String> subsetOf,
    Optional<String> variantOf,
    boolean monotoneInPlan,
    boolean mayBeNegative,
    List<String> sumOf,
    boolean overAverage) {

  public Indicator {
    aliases = List.copyOf(aliases);
    sumOf = List.copyOf(sumOf);
  }
}
