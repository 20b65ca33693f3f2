package org.gouji.issue;

import java.util.Optional;
import org.gouji.quantity.Interval;

/**
 * Both sides of a judged relation in base units, 勾稽差额.
 *
 * @param expected what the other figures imply
 * @param reported what was stated
 * @param difference reported − expected
 * @param unit symbol of the unit it is shown in
 */
public record Balance(
    Interval expected, Interval reported, Optional<Interval> difference, String unit) {}
