package org.gouji.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.gouji.check.ProjectFolder;
import org.gouji.rule.LibraryLogs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line, 命令行入口. */
@Command(
    name = "gouji",
    description = "勾稽：规划目标与上报数据的一致性审核 / Consistency checks of plan targets and reported figures",
    synopsisHeading = "用法 / Usage: ",
    commandListHeading = "%n命令 / Commands:%n",
    version = "gouji 0.1.0",
    footer = "  serve    启动网页服务 / Start the web service (./gouji serve)")
public final class Gouji implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Mixin private HelpOption help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本 / Show the version")
  private boolean versionAsked;

  public static void main(String[] arguments) {
    LibraryLogs.quiet();
    System.exit(run(arguments));
  }

  private static int run(String... arguments) {
    CommandLine line = commandLine(ProjectFolder.ofSystem(), Clock.systemDefaultZone());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return Failures.exhausted(e, line.getErr());
    }
  }

  /**
   * All commands on one project.
   *
   * @param clock tells the as-of date where none is given
   */
  static CommandLine commandLine(ProjectFolder project, Clock clock) {
    CommandLine line = new CommandLine(new Gouji());
    line.addSubcommand(new CheckCommand(project, clock));
    line.addSubcommand(new FiguresCommand(project));
    line.addSubcommand(new TargetsCommand(project));
    line.addSubcommand(new ExplainLayoutCommand(project));
    line.addSubcommand(
        new CommandLine(new RulesCommand())
            .addSubcommand(new RulesListCommand(project))
            .addSubcommand(new RulesShowCommand(project))
            .addSubcommand(new RulesBasisCommand(project))
            .addSubcommand(new RulesDoctorCommand(project))
            .addSubcommand(new RulesCoverageCommand(project, clock)));
    line.setParameterExceptionHandler(new UsageErrors());
    line.setExecutionExceptionHandler(new Failures());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  @Override
  public void run() {
    throw new UsageErrors.Found(
        spec.commandLine(), "请给出命令，例如 ./gouji check", "Name a command, such as ./gouji check");
  }
}
