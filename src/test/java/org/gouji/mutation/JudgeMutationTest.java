package org.gouji.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A change of a judging function, or of the comparisons of intervals below it, makes a case of a
 * rule fail; unit tests do not count here. A sample is tried, {@code bench/mutation} tries all.
 */
class JudgeMutationTest {
  private static final int SAMPLE = 300;

  /** What the whole library reaches, less what a sample may be off by. */
  private static final int LEAST_PER_MILLE = 680;

  @Test
  void casesOfRulesNoticeMostChangesOfJudgingFunctions() {
    JudgeMutation mutation = new JudgeMutation();
    List<Integer> sample =
        new Random(20261122)
            .ints(0, mutation.mutants().size())
            .distinct()
            .limit(SAMPLE)
            .boxed()
            .toList();

    Survival survival = mutation.run(mutant -> sample.contains(mutant.id()));

    assertThat(survival.total()).isEqualTo(SAMPLE);
    assertThat(survival.perMille())
        .as(survival.report("Judging functions"))
        .isGreaterThanOrEqualTo(LEAST_PER_MILLE);
  }
}
