package org.gouji.audit;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.gouji.check.Check;
import org.gouji.check.CheckRequest;
import org.gouji.check.CheckResult;
import org.gouji.check.Progress;
import org.gouji.check.ProjectFolder;
import org.gouji.check.UnusableInputException;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Language;
import org.gouji.report.Format;
import org.gouji.report.ReportFolder;
import org.gouji.store.KeptSubmission;
import org.gouji.store.RunCounts;
import org.gouji.store.RunRequest;
import org.gouji.store.RunState;
import org.gouji.store.RunStore;
import org.gouji.store.SubmissionStore;
import org.jboss.logging.Logger;

/** Does one check from beginning to end, 执行审核: the same check as the command line's. */
@Singleton
public final class CheckWork {
  private static final Logger LOG = Logger.getLogger(CheckWork.class);
  private static final Bilingual REPORT = new Bilingual("生成报告", "Writing the report");

  private final ProjectFolder project;
  private final SubmissionStore submissions;
  private final RunStore runs;
  private final WorkbookTerms terms;
  private final Clock clock;

  public CheckWork(
      ProjectFolder project,
      SubmissionStore submissions,
      RunStore runs,
      WorkbookTerms terms,
      Clock clock) {
    this.project = project;
    this.submissions = submissions;
    this.runs = runs;
    this.terms = terms;
    this.clock = clock;
  }

  /** How the run ended; whatever happens, it ends. */
  RunState perform(RunRequest request, Progress progress) {
    try {
      RunCounts counts = checked(request, progress);
      return new RunState.Finished(clock.instant(), counts);
    } catch (UnusableInputException e) {
      return new RunState.Failed(clock.instant(), e.reasons());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.errorf(e, "审核 %1$s 发生内部错误 / Internal error in check %1$s", request.id());
      return new RunState.Failed(clock.instant(), List.of(fault(request.id())));
    }
  }

  private static Bilingual fault(String id) {
    return new Bilingual(
        "程序内部错误，审核未完成。请把编号 " + id + " 告诉管理员，详情见服务日志。",
        "An internal error stopped this check. Tell the administrator the number "
            + id
            + "; the log of the service has the details.");
  }

  private RunCounts checked(RunRequest request, Progress progress) throws IOException {
    KeptSubmission submission =
        submissions
            .find(request.submission())
            .orElseThrow(
                () ->
                    new UnusableInputException(
                        "存档的工作簿已不在：" + request.submission(),
                        "The kept workbooks are gone: " + request.submission()));
    CheckResult result = new Check().run(checkRequest(request, submission), progress);
    progress.report(REPORT, 0, 1);
    new ReportFolder(result.names())
        .write(result.run(), runs.folder(request.id()), Language.ZH, EnumSet.allOf(Format.class));
    return RunCounts.of(result.run());
  }

  private CheckRequest checkRequest(RunRequest request, KeptSubmission submission) {
    return new CheckRequest(
        submission.paths(),
        submission.names(),
        terms.terms(),
        List.of(project.plans()),
        project.rules(),
        project.codelists(),
        project.layouts(),
        project.cache(),
        request.profile(),
        request.asOf());
  }
}
