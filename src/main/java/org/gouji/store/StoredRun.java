package org.gouji.store;

import java.util.Comparator;

/** A run as it is kept, 存档的审核. */
public record StoredRun(RunRequest request, RunState state) {

  /** The latest first. */
  public static final Comparator<StoredRun> LATEST_FIRST =
      Comparator.comparing((StoredRun run) -> run.request().requestedAt())
          .thenComparing(run -> run.request().id())
          .reversed();

  public String id() {
    return request.id();
  }
}
