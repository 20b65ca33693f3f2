package org.gouji.figure;

/**
 * One thing reading noticed, 现象, with the place and the words there.
 *
 * @param words what stands there, such as the text of the cell or the formula
 */
public record Observation(ObservationKind kind, Source source, String words) {}
