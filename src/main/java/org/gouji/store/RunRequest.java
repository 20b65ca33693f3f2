package org.gouji.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was asked for, 审核请求; it never changes once it is stored.
 *
 * @param submission the kept submission the run reads
 * @param files names of its workbooks, as people know them
 * @param requestedBy name of the user; the word {@code schedule} for an audit
 */
public record RunRequest(
    String id,
    Trigger trigger,
    String submission,
    List<String> files,
    String profile,
    LocalDate asOf,
    String requestedBy,
    Instant requestedAt) {
  public RunRequest {
    files = List.copyOf(files);
  }
}
