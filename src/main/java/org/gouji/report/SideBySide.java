package org.gouji.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Writes several files at the same time, 并行写出; the first that cannot be written is told. */
final class SideBySide {
  private SideBySide() {}

  /** The results in the order of the work. */
  static <T> List<T> run(List<Callable<T>> work) throws IOException {
    List<FutureTask<T>> tasks = new ArrayList<>();
    for (Callable<T> each : work) {
      FutureTask<T> task = new FutureTask<>(each);
      tasks.add(task);
      Thread thread = new Thread(task, "gouji-report");
      thread.setDaemon(true);
      thread.start();
    }
    List<T> results = new ArrayList<>();
    for (FutureTask<T> task : tasks) {
      results.add(result(task));
    }
    return results;
  }

  private static <T> T result(FutureTask<T> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while writing reports", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unwritten) {
        throw unwritten;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }
}
