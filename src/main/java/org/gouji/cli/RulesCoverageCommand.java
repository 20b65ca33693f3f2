package org.gouji.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gouji.check.Check;
import org.gouji.check.CheckRequest;
import org.gouji.check.CheckRun;
import org.gouji.check.ProjectFolder;
import org.gouji.check.RunCoverage;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Language;
import org.gouji.rule.RuleHeader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gouji rules coverage}: what the rules had to do in a check, and what they passed by, 覆盖.
 */
@Command(
    name = "coverage",
    description =
        "哪些规则在这些工作簿上没有用上，哪些数据没有规则核查 / Rules that had nothing to judge in these workbooks, and"
            + " figures no rule looked at",
    synopsisHeading = "用法 / Usage: ",
    exitCodeListHeading = "%n退出码 / Exit codes:%n",
    exitCodeList = {
      "0:已列出 / listed",
      "2:用法错误或输入不可用 / wrong usage or unusable input",
      "3:审核不完整 / the run was incomplete"
    })
final class RulesCoverageCommand implements Callable<Integer> {

  private final ProjectFolder project;

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "工作簿或文件夹，默认 workbooks/samples / Workbooks or folders")
  private List<Path> workbooks = List.of();

  @Option(names = "--profile", description = "规则方案 / Rule profile", defaultValue = "default")
  private String profile;

  @Option(names = "--as-of", description = "审核基准日，默认今天 / As-of date, today by default")
  private LocalDate asOf;

  @Option(names = "--lang", description = "语言 zh 或 en / Language zh or en", defaultValue = "zh")
  private Language language;

  @Mixin private ReadingOptions reading;

  RulesCoverageCommand(ProjectFolder project, Clock clock) {
    this.project = project;
    this.asOf = LocalDate.now(clock);
  }

  @Override
  public Integer call() {
    ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), language);
    CheckRun run = new Check().run(request(), progress).run();
    RunCoverage coverage = RunCoverage.of(run);
    rules(new Bilingual("没有可判定对象的规则", "Rules with nothing to judge"), coverage.idle());
    rules(new Bilingual("只有“无法判定”的规则", "Rules that could only say undecidable"), coverage.unable());
    rules(new Bilingual("判定过但没有报过问题的规则", "Rules that judged and raised nothing"), coverage.quiet());
    print(new Bilingual("没有规则核查的数据：", "Figures no rule looked at: "), run.unchecked().size());
    for (Map.Entry<RunCoverage.Reason, Integer> each : coverage.unchecked().entrySet()) {
      out().println("  " + each.getKey().words().in(language) + "  " + each.getValue());
    }
    run.faults().forEach(fault -> spec.commandLine().getErr().println(fault.line().in(language)));
    return (run.isComplete() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).code();
  }

  private void rules(Bilingual heading, List<RuleHeader> rules) {
    print(colon(heading), rules.size());
    rules.forEach(rule -> out().println("  " + rule.code() + "  " + title(rule)));
    out().println();
  }

  /** Rule files are written by others: no text of theirs steers the terminal. */
  private String title(RuleHeader rule) {
    return rule.title().in(language).replaceAll("\\p{Cc}", " ");
  }

  private static Bilingual colon(Bilingual words) {
    return new Bilingual(words.chinese() + "：", words.english() + ": ");
  }

  private void print(Bilingual words, int number) {
    out().println(words.in(language) + number);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private CheckRequest request() {
    return new CheckRequest(
        workbooks.isEmpty() ? List.of(project.samples()) : workbooks,
        Map.of(),
        reading.terms(),
        List.of(project.plans()),
        project.rules(),
        project.codelists(),
        project.layouts(),
        project.cache(),
        profile,
        asOf);
  }
}
