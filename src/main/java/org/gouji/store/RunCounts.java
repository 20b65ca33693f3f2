package org.gouji.store;

import org.gouji.check.CheckRun;
import org.gouji.issue.Severity;

/**
 * How many there are of everything in a finished run, 审核计数.
 *
 * @param faults what kept parts of the run from being done; none means the run is complete
 */
public record RunCounts(
    int issues, int error, int warning, int info, int verdicts, int unchecked, int faults) {

  public static RunCounts of(CheckRun run) {
    return new RunCounts(
        run.issues().size(),
        Math.toIntExact(run.issueCount(Severity.ERROR)),
        Math.toIntExact(run.issueCount(Severity.WARNING)),
        Math.toIntExact(run.issueCount(Severity.INFO)),
        run.verdicts().size(),
        run.unchecked().size(),
        run.faults().size());
  }
}
