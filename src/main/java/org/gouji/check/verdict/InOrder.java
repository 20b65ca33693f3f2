package org.gouji.check.verdict;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work done on all cores while more of it is still being found, its results taken in the order the
 * work was found, 边发现边执行.
 */
final class InOrder<R> implements AutoCloseable {
  private static final int AHEAD_OF_EACH = 4;

  private final Consumer<R> taker;
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final ExecutorService pool = Executors.newFixedThreadPool(cores, InOrder::daemon);
  private final Deque<Future<R>> underWay = new ArrayDeque<>();

  /**
   * @param taker called by the thread that finds the work
   */
  InOrder(Consumer<R> taker) {
    this.taker = taker;
  }

  /** Waits where too much work is waiting already. */
  void add(Supplier<R> work) {
    while (underWay.size() >= cores * AHEAD_OF_EACH
        || !underWay.isEmpty() && underWay.peek().isDone()) {
      take();
    }
    underWay.add(pool.submit(work::get));
  }

  void finish() {
    while (!underWay.isEmpty()) {
      take();
    }
  }

  private void take() {
    try {
      taker.accept(underWay.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while judging", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "gouji-judge");
    thread.setDaemon(true);
    return thread;
  }
}
