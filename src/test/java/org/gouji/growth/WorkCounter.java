package org.gouji.growth;

/**
 * Counts what the classes rewritten by {@link CountingWriter} do, 计算量: each call of a method, which
 * takes in every property a constraint reads, and each condition.
 */
public final class WorkCounter {
  private static long count;

  private WorkCounter() {}

  public static void count() {
    count++;
  }

  /** All that was counted so far. */
  public static long soFar() {
    return count;
  }
}
