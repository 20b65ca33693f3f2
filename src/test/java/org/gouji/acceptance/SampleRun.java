package org.gouji.acceptance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gouji.check.Check;
import org.gouji.check.CheckRequest;
import org.gouji.check.CheckResult;
import org.gouji.check.Progress;
import org.gouji.check.ProjectFolder;

/**
 * The check that {@code ./gouji check} makes of the samples, on a fixed day, run once for all
 * acceptance tests.
 */
final class SampleRun {
  static final CheckResult RESULT = run();

  private SampleRun() {}

  private static CheckResult run() {
    ProjectFolder project = new ProjectFolder(Path.of(""));
    CheckRequest request =
        new CheckRequest(
            List.of(project.samples()),
            project.plans(),
            project.rules(),
            project.codelists(),
            project.layouts(),
            Path.of("target", "rule-cache"),
            "default",
            LocalDate.of(2026, 11, 22));
    return new Check().run(request, Progress.SILENT);
  }
}
