package org.gouji.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gouji.check.CodelistLoading;
import org.gouji.check.LoadedRules;
import org.gouji.check.ProjectFolder;
import org.gouji.check.health.Finding;
import org.gouji.check.health.RuleHealth;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;
import org.gouji.plan.PlanLibrary;
import org.gouji.plan.PlanReader;
import org.gouji.quantity.WrittenNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code gouji rules doctor}: whether the rules fit together, the code lists and the plans, 规则体检.
 */
@Command(
    name = "doctor",
    description =
        "规则体检：对照代码表和规划，找出不可能满足、矛盾、重复、不会触发的规则 / Health of the rules against code lists and"
            + " plans",
    synopsisHeading = "用法 / Usage: ",
    exitCodeListHeading = "%n退出码 / Exit codes:%n",
    exitCodeList = {
      "0:规则健康 / healthy",
      "1:有发现 / findings",
      "2:用法错误或输入不可用 / wrong usage or unusable input",
      "3:部分规则或规划文件不可用，未能全部检查 / some rule or plan files could not be looked at"
    })
final class RulesDoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private RuleFolderOptions options;

  @Option(names = "--plans", description = "规划文件夹 / Folder of plans")
  private Path plans;

  private final Path codelists;

  RulesDoctorCommand(ProjectFolder project) {
    this.options = new RuleFolderOptions(project);
    this.plans = project.plans();
    this.codelists = project.codelists();
  }

  @Override
  public Integer call() {
    PrintWriter errors = spec.commandLine().getErr();
    Codelists lists = CodelistLoading.load(codelists);
    LoadedRules loaded = options.load(errors);
    BigDecimal band = WrittenNumber.DEFAULT_ABOUT_BAND;
    PlanLibrary library = PlanLibrary.load(plans, new PlanReader(lists, band));
    library.faults().forEach(fault -> errors.println(say(fault.line())));
    RuleHealth health = RuleHealth.of(loaded.rules().rules(), lists, library.documents());
    health.findings().forEach(this::print);
    conclusion(health);
    if (!loaded.faults().isEmpty() || !library.faults().isEmpty()) {
      return ExitCode.INCOMPLETE.code();
    }
    return (health.isHealthy() ? ExitCode.CLEAN : ExitCode.ISSUES).code();
  }

  private void print(Finding finding) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("[" + say(finding.kind().title()) + "] " + say(finding.message()));
    for (Finding.About about : finding.about()) {
      out.println("  " + about.name() + "  " + say(about.words()) + "  (" + about.place() + ")");
    }
    out.println("  → " + say(finding.remedy()));
    out.println();
  }

  private void conclusion(RuleHealth health) {
    PrintWriter out = spec.commandLine().getOut();
    if (!health.undecided().isEmpty()) {
      String codes = String.join(", ", health.undecided());
      out.println(
          say(
              new Bilingual(
                  "未判定可行性（不是线性关系）：" + codes, "Not decided, being no linear relations: " + codes)));
    }
    long faults = health.findings().stream().filter(one -> one.kind().isFault()).count();
    out.println(
        say(
            new Bilingual(
                "检查规则 " + health.judged() + " 条，发现 " + faults + " 项",
                health.judged() + " rules looked at, findings: " + faults)));
  }

  private String say(Bilingual words) {
    // Rule files are written by others: no text of theirs steers the terminal.
    return words.in(options.language()).replaceAll("\\p{Cc}", " ");
  }
}
