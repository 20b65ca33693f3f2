package org.gouji.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.check.LoadedRules;
import org.gouji.check.ProjectFolder;
import org.gouji.issue.Language;
import org.gouji.issue.Severity;
import org.gouji.report.RuleAccount;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleFamily;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gouji rules list}: the rules by family, one line each, 规则清单. */
@Command(
    name = "list",
    description = "按类别列出规则 / List the rules by family",
    synopsisHeading = "用法 / Usage: ",
    exitCodeListHeading = "%n退出码 / Exit codes:%n",
    exitCodeList = {
      "0:已列出 / listed",
      "2:用法错误，或没有规则文件夹 / wrong usage, or no folder of rules",
      "3:部分规则文件不可用 / some rule files could not be used"
    })
final class RulesListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private RuleFolderOptions options;

  @Option(
      names = "--family",
      converter = FamilyName.class,
      description =
          "只列一类，如 arithmetic 或 ARI / One family only, by folder or prefix, such as arithmetic or ARI")
  private Optional<RuleFamily> family = Optional.empty();

  @Option(
      names = "--basis",
      paramLabel = "WORDS",
      description = "只列依据中有这些字的规则 / Only rules whose basis has these words")
  private String basis = "";

  RulesListCommand(ProjectFolder project) {
    this.options = new RuleFolderOptions(project);
  }

  @Override
  public Integer call() {
    LoadedRules loaded = options.load(spec.commandLine().getErr());
    List<Rule> wanted = loaded.rules().rules().stream().filter(this::isWanted).toList();
    for (RuleFamily each : RuleFamily.values()) {
      print(each, wanted.stream().filter(rule -> rule.header().family() == each).toList());
    }
    boolean chinese = options.language() == Language.ZH;
    out().println((chinese ? "规则数：" : "Rules: ") + wanted.size());
    return RuleFolderOptions.exitCode(loaded);
  }

  private boolean isWanted(Rule rule) {
    boolean ofFamily = family.isEmpty() || family.get() == rule.header().family();
    return ofFamily
        && (basis.isEmpty() || new RuleAccount(rule).clauses().stream().anyMatch(this::hasWords));
  }

  private boolean hasWords(String clause) {
    return clause.toLowerCase(Locale.ROOT).contains(basis.strip().toLowerCase(Locale.ROOT));
  }

  private void print(RuleFamily of, List<Rule> rules) {
    if (rules.isEmpty()) {
      return;
    }
    out().println(of.title().in(options.language()) + " " + of.prefix());
    rules.stream().map(RuleAccount::new).map(this::line).forEach(out()::println);
    out().println();
  }

  private String line(RuleAccount rule) {
    String severity = rule.severity().in(options.language());
    String padding = " ".repeat(severityWidth() - Columns.width(severity));
    return "  %s  %s%s  %s"
        .formatted(rule.code(), severity, padding, rule.headline().in(options.language()));
  }

  private int severityWidth() {
    return Arrays.stream(Severity.values())
        .map(one -> options.language() == Language.ZH ? one.chinese() : one.english())
        .mapToInt(Columns::width)
        .max()
        .orElse(0);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
