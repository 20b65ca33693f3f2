package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gouji.check.Check;
import org.gouji.check.CheckRequest;
import org.gouji.check.CheckResult;
import org.gouji.check.CheckRun;
import org.gouji.check.Progress;
import org.gouji.check.ProjectFolder;
import org.gouji.check.UnusableInputException;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Language;
import org.gouji.issue.Severity;
import org.gouji.report.Format;
import org.gouji.report.ReportFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji check}: checks workbooks against plans with rules and writes a report, 审核. */
@Command(
    name = "check",
    description = "审核工作簿并生成报告 / Check workbooks and write a report",
    synopsisHeading = "用法 / Usage: ",
    exitCodeListHeading = "%n退出码 / Exit codes:%n",
    exitCodeList = {
      "0:没有达到 --fail-on 级别的问题 / nothing at or above --fail-on",
      "1:有达到该级别的问题 / issues at or above it",
      "2:用法错误或输入不可用 / wrong usage or unusable input",
      "3:运行故障或不完整 / a fault, or an incomplete run"
    })
final class CheckCommand implements Callable<Integer> {
  private static final DateTimeFormatter RUN_NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
  private static final Bilingual REPORT = new Bilingual("生成报告", "Writing the report");

  private final ProjectFolder project;
  private final Clock clock;

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "工作簿或文件夹，默认 workbooks/samples / Workbooks or folders")
  private List<Path> workbooks = List.of();

  @Option(
      names = "--plans",
      split = ",",
      paramLabel = "PATH",
      description = "规划文件夹或文件（YAML 或文本） / Folders or files of plans, YAML or texts")
  private List<Path> plans;

  @Option(names = "--rules", description = "规则文件夹 / Folder of rules")
  private Path rules;

  @Option(names = "--codelists", description = "代码表文件夹 / Folder of code lists")
  private Path codelists;

  @Option(names = "--layouts", description = "表样文件夹 / Folder of layout files")
  private Path layouts;

  @Option(names = "--profile", description = "规则方案 / Rule profile", defaultValue = "default")
  private String profile;

  @Option(names = "--as-of", description = "审核基准日，默认今天 / As-of date, today by default")
  private LocalDate asOf;

  @Option(names = "--out", description = "报告文件夹 / Folder for the report")
  private Path out;

  @Option(names = "--lang", description = "语言 zh 或 en / Language zh or en", defaultValue = "zh")
  private Language language;

  @Option(names = "--format", split = ",", description = "html、json、xlsx，默认全部 / All by default")
  private Set<Format> formats = EnumSet.allOf(Format.class);

  @Option(
      names = "--fail-on",
      description = "error、warning 或 info，默认 error / error by default",
      defaultValue = "error")
  private Severity failOn;

  @Mixin private ReadingOptions reading;

  CheckCommand(ProjectFolder project, Clock clock) {
    this.project = project;
    this.clock = clock;
    this.plans = List.of(project.plans());
    this.rules = project.rules();
    this.codelists = project.codelists();
    this.layouts = project.layouts();
    this.asOf = LocalDate.now(clock);
  }

  @Override
  public Integer call() {
    Progress progress = new ProgressLine(spec.commandLine().getErr(), language);
    CheckResult result = new Check().run(request(), progress);
    progress.report(REPORT, 0, formats.size());
    Collection<Path> written = write(result);
    new Summary(result.names(), language, spec.commandLine().getOut()).print(result.run(), written);
    return exitCode(result.run()).code();
  }

  private Collection<Path> write(CheckResult result) {
    Path folder = Optional.ofNullable(out).orElseGet(this::newRunFolder);
    try {
      return new ReportFolder(result.names())
          .write(result.run(), folder, language, formats)
          .values();
    } catch (IOException e) {
      throw new UnusableInputException(
          "报告无法写入 %s（%s）。请检查路径、权限和磁盘空间。".formatted(folder, e),
          "The report cannot be written to %s (%s). Check path, permissions and disk space."
              .formatted(folder, e));
    }
  }

  private CheckRequest request() {
    List<Path> given = workbooks.isEmpty() ? List.of(project.samples()) : workbooks;
    return new CheckRequest(
        given,
        Map.of(),
        reading.terms(),
        plans,
        rules,
        codelists,
        layouts,
        project.cache(),
        profile,
        asOf);
  }

  /** Two runs of one second get a folder each. */
  private Path newRunFolder() {
    String name = LocalDateTime.now(clock).format(RUN_NAME);
    Path folder = project.reports().resolve(name);
    for (int number = 2; Files.exists(folder); number++) {
      folder = project.reports().resolve(name + "-" + number);
    }
    return folder;
  }

  private ExitCode exitCode(CheckRun run) {
    if (!run.isComplete()) {
      return ExitCode.INCOMPLETE;
    }
    boolean failed = run.issues().stream().anyMatch(issue -> issue.severity().isAtLeast(failOn));
    return failed ? ExitCode.ISSUES : ExitCode.CLEAN;
  }
}
