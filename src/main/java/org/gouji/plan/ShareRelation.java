package org.gouji.plan;

import java.util.List;

/**
 * A plan's statement that a share belongs to figures, 比率关系: numerator ÷ denominator = share. Either
 * side may be absent from the plan.
 *
 * @param share id of the share
 * @param numerators ids whose sum is the numerator; may be empty
 * @param denominator id of the denominator; empty string if the plan does not state it
 */
public record ShareRelation(String share, List<String> numerators, String denominator) {}
