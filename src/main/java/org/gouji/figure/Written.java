package org.gouji.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.quantity.Qualifier;

/**
 * A figure exactly as somebody wrote it, 原文.
 *
 * @param raw the text as a reader sees it, such as {@code 24.3%} or {@code 超2300}
 * @param number the number in the written unit; empty when missing or broken
 * @param unit symbol of the written unit of measure, empty string when none was stated
 * @param halfStep half a unit of the last printed digit, in the written unit
 */
public record Written(
    String raw,
    Optional<BigDecimal> number,
    String unit,
    Optional<BigDecimal> halfStep,
    Qualifier qualifier) {}
