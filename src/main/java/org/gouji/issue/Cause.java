package org.gouji.issue;

/**
 * A likely cause that explains the whole difference, 可能原因.
 *
 * @param figure id of the figure that would have to change
 */
public record Cause(String figure, String chinese, String english) {}
