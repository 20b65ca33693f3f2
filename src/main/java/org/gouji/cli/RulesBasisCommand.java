package org.gouji.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gouji.check.LoadedRules;
import org.gouji.check.ProjectFolder;
import org.gouji.report.RuleAccount;
import org.gouji.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji rules basis}: clauses and norms, each with the rules that rest on it, 依据. */
@Command(
    name = "basis",
    description = "列出依据及以其为据的规则 / List clauses and norms with the rules that rest on them",
    synopsisHeading = "用法 / Usage: ",
    exitCodeListHeading = "%n退出码 / Exit codes:%n",
    exitCodeList = {
      "0:已列出 / listed",
      "2:用法错误，或没有规则文件夹 / wrong usage, or no folder of rules",
      "3:部分规则文件不可用 / some rule files could not be used"
    })
final class RulesBasisCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private RuleFolderOptions options;

  @Parameters(
      arity = "0..1",
      paramLabel = "WORDS",
      description = "只列有这些字的依据 / Only those with these words")
  private String words = "";

  RulesBasisCommand(ProjectFolder project) {
    this.options = new RuleFolderOptions(project);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    LoadedRules loaded = options.load(spec.commandLine().getErr());
    Map<String, List<String>> byClause = new TreeMap<>();
    for (Rule rule : loaded.rules().rules()) {
      for (String clause : new RuleAccount(rule).clauses()) {
        byClause.computeIfAbsent(clause, any -> new ArrayList<>()).add(rule.code());
      }
    }
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    byClause.keySet().removeIf(clause -> !clause.toLowerCase(Locale.ROOT).contains(wanted));
    byClause.forEach((clause, codes) -> out.println(clause + "  " + String.join(" ", codes)));
    return RuleFolderOptions.exitCode(loaded);
  }
}
