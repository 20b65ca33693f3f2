package org.gouji.cli;

import java.io.PrintWriter;
import org.gouji.check.UnusableInputException;
import org.gouji.issue.Language;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one line a reason and an exit code, 失败说明. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    if (failure instanceof UnusableInputException unusable) {
      Language language = language(line);
      unusable.reasons().forEach(reason -> line.getErr().println(reason.in(language)));
      return ExitCode.UNUSABLE.code();
    }
    line.getErr().println("内部错误，请附上以下信息报告问题 / Internal error, please report it with this:");
    failure.printStackTrace(line.getErr());
    return ExitCode.INCOMPLETE.code();
  }

  /** Too much work for the memory Java was given; a big workbook can do that. */
  static int exhausted(VirtualMachineError error, PrintWriter errors) {
    errors.println("内存不足（" + error + "）。请加大内存后重试，例如 GOUJI_JAVA_OPTS=-Xmx4g ./gouji check");
    errors.println(
        "Out of memory ("
            + error
            + "). Try again with more, for example GOUJI_JAVA_OPTS=-Xmx4g ./gouji check");
    return ExitCode.INCOMPLETE.code();
  }

  private static Language language(CommandLine line) {
    return line.getParseResult().matchedOptionValue("--lang", Language.ZH);
  }
}
