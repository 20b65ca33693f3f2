package org.gouji.workbook.cell;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/**
 * Pieces of something long that a second thread makes ahead, a bounded number of them, 预读: while
 * one core works on a piece, another makes those that follow. Their order stays as it was, and what
 * goes wrong in making one is thrown where that piece is taken.
 */
public final class Ahead<T> implements Iterator<T>, AutoCloseable {

  private static final int PIECES = 4;
  private static final long MILLISECONDS_TO_NOTICE = 10;

  /** A piece, or nothing at the end, with what ended it if that was a failure. */
  private record Made<T>(Optional<T> piece, Optional<Throwable> failure) {}

  private final Supplier<Optional<T>> source;
  private final BlockingQueue<Made<T>> queue = new ArrayBlockingQueue<>(PIECES);
  private final Thread maker = new Thread(this::makeAll, "gouji-ahead");
  private volatile boolean closed;
  private Optional<Made<T>> taken = Optional.empty();

  /**
   * Starts at once.
   *
   * @param source gives one piece after the other and nothing at the end; used by one thread only
   */
  public Ahead(Supplier<Optional<T>> source) {
    this.source = source;
    maker.setDaemon(true);
    maker.start();
  }

  private void makeAll() {
    boolean more = true;
    while (more && !closed) {
      Made<T> made = make();
      more = made.piece().isPresent();
      try {
        queue.put(made);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        more = false;
      }
    }
  }

  private Made<T> make() {
    try {
      return new Made<>(source.get(), Optional.empty());
    } catch (RuntimeException | Error e) {
      return new Made<>(Optional.empty(), Optional.of(e));
    }
  }

  @Override
  public boolean hasNext() {
    if (taken.isEmpty()) {
      taken = Optional.of(take());
      taken.get().failure().ifPresent(Ahead::passOn);
    }
    return taken.get().piece().isPresent();
  }

  private Made<T> take() {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading ahead", e);
    }
  }

  private static void passOn(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("nothing follows");
    }
    T piece = taken.orElseThrow().piece().orElseThrow();
    taken = Optional.empty();
    return piece;
  }

  /** Waits until the maker has stopped, so that what it reads from may be closed. */
  @Override
  public void close() {
    closed = true;
    boolean interrupted = false;
    while (maker.isAlive()) {
      queue.clear();
      try {
        maker.join(MILLISECONDS_TO_NOTICE);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
