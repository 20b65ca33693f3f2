package org.gouji.check;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.rule.FactApi;
import org.gouji.rule.RuleBase;
import org.gouji.rule.RuleProblem;

/**
 * The rules of a folder and what kept others from being loaded, 已加载规则.
 *
 * @param rules those that can be used
 * @param faults one for each problem of a rule file, by file and place
 */
public record LoadedRules(RuleBase rules, List<Fault> faults) {

  public LoadedRules {
    faults = List.copyOf(faults);
  }

  /**
   * Loads all rules, whatever profile will select of them.
   *
   * @param cache where compiled rules are kept
   * @param codelists asked only if there is a tie-out table
   * @throws UnusableInputException if there is no such folder
   */
  public static LoadedRules load(Path folder, Path cache, Supplier<Codelists> codelists) {
    requireFolder(folder);
    RuleBase rules = RuleBase.load(folder, cache, FactApi.standard(), codelists);
    return new LoadedRules(
        rules,
        rules.problems().stream()
            .map(problem -> fault(Fault.FaultKind.RULE_FILE, problem))
            .toList());
  }

  static void requireFolder(Path folder) {
    CodelistLoading.requireFolder(folder, "规则", "rules");
  }

  static Fault fault(Fault.FaultKind kind, RuleProblem problem) {
    return new Fault(
        kind,
        problem.file(),
        problem.place(),
        new Bilingual(
            joined(problem.message().chinese(), "。", problem.remedy().chinese()),
            joined(problem.message().english(), ". ", problem.remedy().english())));
  }

  private static String joined(String message, String stop, String remedy) {
    return message + (message.matches("(?s).*[。？！.?!]\\s*") ? " " : stop) + remedy;
  }
}
