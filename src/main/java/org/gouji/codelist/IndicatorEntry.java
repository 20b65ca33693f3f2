package org.gouji.codelist;

import java.util.List;
import java.util.Optional;

/**
 * An indicator with what only building the dictionary needs.
 *
 * @param industryEndings endings that make a name together with an industry
 * @param growthPrice prices in which its growth is published
 */
record IndicatorEntry(
    Indicator indicator, List<String> industryEndings, Optional<PriceBasis> growthPrice) {}
