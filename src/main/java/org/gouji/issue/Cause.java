package org.gouji.issue;

/**
 * A likely cause that explains the whole difference, 可能原因.
 *
 * @param figure id of the figure that would have to change
 * @param ofStructure true if a wrong choice of terms explains it (a part left out, a subtotal added
 *     twice), not a slip of one number
 */
public record Cause(String figure, String chinese, String english, boolean ofStructure) {

  public Cause(String figure, String chinese, String english) {
    this(figure, chinese, english, false);
  }
}
