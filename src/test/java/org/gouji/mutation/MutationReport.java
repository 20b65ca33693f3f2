package org.gouji.mutation;

import java.nio.file.Path;
import java.util.List;

/**
 * Changes every rule and every judging function in every way there is and prints what no case
 * noticed, 变异测试报告. Started by {@code bench/mutation}.
 */
public final class MutationReport {
  private MutationReport() {}

  public static void main(String[] arguments) {
    List<String> kinds = arguments.length == 0 ? List.of("rules", "judges") : List.of(arguments);
    if (kinds.contains("rules")) {
      CaseTrials trials = new CaseTrials();
      List<RuleMutant> mutants =
          trials.shipped().rules().stream().flatMap(rule -> RuleMutants.of(rule).stream()).toList();
      Path target = Path.of("target", "mutation");
      System.out.println(
          new RuleMutation(trials, target.resolve("rules"), target.resolve("cache"))
              .run(mutants)
              .report("Rule files"));
    }
    if (kinds.contains("judges")) {
      System.out.println(new JudgeMutation().run(mutant -> true).report("Judging functions"));
    }
  }
}
