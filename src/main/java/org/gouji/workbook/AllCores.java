package org.gouji.workbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several things at once and hands the results on in the order of the things, 并行且有序: two
 * runs over the same workbooks say the same in the same order, however many cores there are.
 */
public final class AllCores {

  private static final int AHEAD_OF_EACH = 2;

  private AllCores() {}

  /**
   * Hands on the result for each thing, in their order and in the thread that called. No more
   * results than a few for each core wait to be taken.
   *
   * @param work used by several threads; what it throws ends everything and is thrown here
   */
  public static <T, R> void inOrder(List<T> things, Function<T, R> work, Consumer<R> taker) {
    int cores = Math.min(things.size(), Runtime.getRuntime().availableProcessors());
    if (cores < 2) {
      things.forEach(thing -> taker.accept(work.apply(thing)));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(cores, AllCores::daemon);
    try {
      Iterator<T> rest = things.iterator();
      Deque<Future<R>> underWay = new ArrayDeque<>();
      while (rest.hasNext() || !underWay.isEmpty()) {
        while (rest.hasNext() && underWay.size() < cores * AHEAD_OF_EACH) {
          T next = rest.next();
          underWay.add(pool.submit(() -> work.apply(next)));
        }
        taker.accept(result(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "gouji-core");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while working on all cores", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }
}
