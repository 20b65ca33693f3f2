package org.gouji.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gouji rules}: what there is to know about the rules, 规则. */
@Command(
    name = "rules",
    description = "列出或说明规则 / List the rules or explain one",
    synopsisHeading = "用法 / Usage: ",
    commandListHeading = "%n命令 / Commands:%n")
final class RulesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Override
  public void run() {
    throw new UsageErrors.Found(
        spec.commandLine(),
        "请给出 list、show、basis、doctor 或 coverage，例如 ./gouji rules list",
        "Say list, show, basis, doctor or coverage, such as ./gouji rules list");
  }
}
