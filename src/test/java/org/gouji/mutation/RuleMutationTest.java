package org.gouji.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A change of a rule makes one of its cases fail. Here a sample is tried, always the same for the
 * same rules; {@code bench/mutation} tries all.
 */
class RuleMutationTest {
  private static final int SAMPLE = 60;

  /** Of all mutants at most this share may be known to live. */
  private static final int LIVING_PER_MILLE = 50;

  private static final CaseTrials TRIALS = new CaseTrials();
  private static final KnownSurvivors KNOWN = KnownSurvivors.read();
  private static final List<RuleMutant> ALL =
      TRIALS.shipped().rules().stream().flatMap(rule -> RuleMutants.of(rule).stream()).toList();

  @Test
  void noMutantOfTheSampleLivesUnlessItIsListedWithAReason() {
    List<RuleMutant> sample = new ArrayList<>(unlisted());
    Collections.shuffle(sample, new Random(20261122));

    Survival survival = mutation().run(sample.stream().limit(SAMPLE).toList());

    assertThat(survival.survivors().keySet())
        .as("add a case that notices, or list it with its reason in survivors.yaml")
        .isEmpty();
    assertThat(survival.total()).as("mutants that compiled").isGreaterThan(SAMPLE * 3 / 4);
  }

  @Test
  void whatIsListedExistsAndLives() {
    List<RuleMutant> listed =
        ALL.stream().filter(mutant -> KNOWN.names().contains(mutant.name())).toList();

    assertThat(listed).extracting(RuleMutant::name).containsExactlyInAnyOrderElementsOf(names());
    assertThat(mutation().run(listed).survivors().keySet())
        .as("what a case notices now is taken off the list")
        .containsExactlyInAnyOrderElementsOf(names());
  }

  @Test
  void nearlyEveryMutantIsToBeKilled() {
    assertThat(KNOWN.names().size() * 1000).isLessThanOrEqualTo(ALL.size() * LIVING_PER_MILLE);
  }

  private static List<String> names() {
    return KNOWN.names();
  }

  private static List<RuleMutant> unlisted() {
    return ALL.stream().filter(mutant -> !names().contains(mutant.name())).toList();
  }

  private static RuleMutation mutation() {
    return new RuleMutation(
        TRIALS, Path.of("target", "mutation", "sample"), Path.of("target", "mutation", "cache"));
  }
}
