package org.gouji.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gouji.check.LoadedRules;
import org.gouji.check.ProjectFolder;
import org.gouji.check.UnusableInputException;
import org.gouji.issue.Language;
import org.gouji.report.RuleAccount;
import org.gouji.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji rules show}: what one rule demands, why, and what it says, 规则说明. */
@Command(
    name = "show",
    description = "说明一条规则 / Explain one rule",
    synopsisHeading = "用法 / Usage: ",
    exitCodeListHeading = "%n退出码 / Exit codes:%n",
    exitCodeList = {
      "0:已说明 / explained",
      "2:用法错误，或没有这条规则 / wrong usage, or no such rule",
      "3:已说明，但其他规则文件不可用 / explained, but other rule files could not be used"
    })
final class RulesShowCommand implements Callable<Integer> {

  private static final int GAP = 2;

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private RuleFolderOptions options;

  @Parameters(paramLabel = "CODE", description = "规则编号，如 ARI-001 / Code of a rule, such as ARI-001")
  private String code;

  RulesShowCommand(ProjectFolder project) {
    this.options = new RuleFolderOptions(project);
  }

  @Override
  public Integer call() {
    LoadedRules loaded = options.load(spec.commandLine().getErr());
    String wanted = code.strip().toUpperCase(Locale.ROOT);
    print(loaded.rules().rule(wanted).orElseThrow(() -> none(wanted, loaded)));
    return RuleFolderOptions.exitCode(loaded);
  }

  private void print(Rule rule) {
    Language language = options.language();
    RuleAccount account = new RuleAccount(rule);
    List<RuleAccount.Line> lines = account.lines();
    int width = lines.stream().mapToInt(this::topicWidth).max().orElse(0) + GAP;
    PrintWriter out = spec.commandLine().getOut();
    out.println(account.code() + " " + account.title().in(language));
    for (RuleAccount.Line line : lines) {
      String padding = " ".repeat(width - topicWidth(line));
      out.println("  " + line.topic().in(language) + padding + line.words().in(language));
    }
  }

  private int topicWidth(RuleAccount.Line line) {
    return Columns.width(line.topic().in(options.language()));
  }

  private static UnusableInputException none(String wanted, LoadedRules loaded) {
    if (loaded.faults().stream().anyMatch(fault -> fault.file().contains("/" + wanted + "-"))) {
      return new UnusableInputException(
          "规则 " + wanted + " 的文件有误，不能说明；请先改正上述问题。",
          "The file of rule " + wanted + " is broken; correct what is named above first.");
    }
    List<String> near = loaded.rules().codesNear(wanted);
    return near.isEmpty()
        ? new UnusableInputException(
            "没有规则“" + wanted + "”。全部编号见 ./gouji rules list。",
            "There is no rule " + wanted + ". For all codes: ./gouji rules list.")
        : new UnusableInputException(
            "没有规则“" + wanted + "”。是否应为 " + String.join("、", near) + "？",
            "There is no rule " + wanted + ". Did you mean " + String.join(", ", near) + "?");
  }
}
