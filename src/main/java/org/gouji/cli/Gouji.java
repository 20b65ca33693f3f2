package org.gouji.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line, 命令行入口. */
@Command(
    name = "gouji",
    description = "勾稽:规划目标与上报数据的一致性审核 / Consistency checks of plan targets and reported figures",
    subcommands = {CheckCommand.class, FiguresCommand.class},
    mixinStandardHelpOptions = true,
    version = "gouji 0.1.0",
    footer = {
      "",
      "  serve    启动网页服务 / Start the web service (./gouji serve)",
    })
public final class Gouji implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return commandLine().execute(arguments);
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Gouji());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(new Failures());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "请给出命令,例如 ./gouji check / Name a command, such as ./gouji check");
  }
}
