package org.gouji.web.api;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.audit.CheckQueue;
import org.gouji.issue.Bilingual;
import org.gouji.report.Format;
import org.gouji.store.RunState;
import org.gouji.store.RunStore;
import org.gouji.store.StoredRun;
import org.gouji.web.problem.Problem;
import org.gouji.web.problem.ProblemException;

/** Finds the reports of checks that have one, 审核报告. */
@Singleton
public final class FinishedChecks {
  private final CheckQueue queue;
  private final RunStore runs;

  public FinishedChecks(CheckQueue queue, RunStore runs) {
    this.queue = queue;
    this.runs = runs;
  }

  Path report(String id, Format format) {
    StoredRun run = queue.find(id).orElseThrow(() -> new ProblemException(Problem.notFound()));
    if (!(run.state() instanceof RunState.Finished)) {
      throw new ProblemException(noReport(run));
    }
    Path file = runs.folder(id).resolve(format.fileName());
    if (!Files.isRegularFile(file)) {
      throw new ProblemException(Problem.notFound());
    }
    return file;
  }

  private static Problem noReport(StoredRun run) {
    return run.state().isOver()
        ? Problem.of(
            409,
            "no-report",
            new Bilingual("这次审核没有报告", "This check has no report"),
            new Bilingual("它没有完成，请重新审核。", "It was not completed; start it again."))
        : Problem.of(
            409,
            "not-finished",
            new Bilingual("审核尚未完成", "The check is not finished"),
            new Bilingual("请稍后再取报告。", "Ask for the report a little later."));
  }
}
