package org.gouji.cli;

import picocli.CommandLine.Option;

/** {@code --help} in both languages, 帮助选项. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示本帮助 / Show this help")
  private boolean asked;
}
