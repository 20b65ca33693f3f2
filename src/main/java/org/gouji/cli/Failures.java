package org.gouji.cli;

import org.gouji.check.UnusableInputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one line and an exit code, 失败说明. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    if (failure instanceof UnusableInputException unusable) {
      unusable
          .reasons()
          .forEach(
              reason -> {
                line.getErr().println(reason.chinese());
                line.getErr().println(reason.english());
              });
      return ExitCode.UNUSABLE.code();
    }
    line.getErr().println("内部错误,请附上以下信息报告问题 / Internal error, please report it with this:");
    failure.printStackTrace(line.getErr());
    return ExitCode.INCOMPLETE.code();
  }
}
