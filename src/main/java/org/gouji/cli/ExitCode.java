package org.gouji.cli;

/** What a command's exit status tells a script, 退出码. */
enum ExitCode {
  /** Nothing at or above the level asked for. */
  CLEAN(0),
  /** Issues at or above {@code --fail-on}. */
  ISSUES(1),
  /** Wrong usage, or input that cannot be used at all. */
  UNUSABLE(2),
  /** A fault of ours, or part of the run could not be done. */
  INCOMPLETE(3);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
