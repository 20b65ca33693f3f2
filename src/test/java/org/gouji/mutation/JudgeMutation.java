package org.gouji.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gouji.mutation.Survival.Fate;

/**
 * Tries mutants of the judging functions and of the comparisons of intervals, 判定函数变异试验: each with
 * the cases that pass its place, and by cases of rules only.
 */
final class JudgeMutation {
  private static final Set<String> INTERVALS =
      Set.of("Interval", "IntervalArithmetic", "IntervalOrder", "Corner", "End");

  /** What the switch, the cases and this class must agree on. */
  private static final Set<String> SHARED =
      Set.of(
          MutationSwitch.class.getName(),
          MutationSwitch.Endless.class.getName(),
          Nudge.class.getName(),
          Trials.class.getName());

  private final List<JudgeMutant> mutants = new ArrayList<>();
  private final Trials trials =
      new RewritingLoader(
              SHARED, JudgeMutation::isJudging, bytes -> new MutantWriter(mutants).write(bytes))
          .make(Trials.class, CaseTrials.class);

  /** For each mutant the cases that pass its place. */
  private final Map<Integer, List<OneCase>> reaching = new TreeMap<>();

  private record OneCase(String rule, int index) {}

  JudgeMutation() {
    for (String rule : trials.rules()) {
      for (int index = 0; index < trials.cases(rule); index++) {
        reach(new OneCase(rule, index));
      }
    }
  }

  private static boolean isJudging(String name) {
    int nested = name.indexOf('$');
    String outer = nested < 0 ? name : name.substring(0, nested);
    return name.startsWith("org.gouji.rule.judge.")
        || outer.startsWith("org.gouji.quantity.")
            && INTERVALS.contains(outer.substring(outer.lastIndexOf('.') + 1));
  }

  private void reach(OneCase one) {
    MutationSwitch.activate(MutationSwitch.NONE);
    if (!trials.holds(one.rule(), one.index())) {
      throw new IllegalStateException(
          "Case " + (one.index() + 1) + " of " + one.rule() + " fails without any mutant");
    }
    BitSet reached = MutationSwitch.reached();
    reached.stream()
        .forEach(mutant -> reaching.computeIfAbsent(mutant, m -> new ArrayList<>()).add(one));
  }

  List<JudgeMutant> mutants() {
    return List.copyOf(mutants);
  }

  Survival run(Predicate<JudgeMutant> chosen) {
    Survival survival = new Survival();
    for (JudgeMutant mutant : mutants) {
      if (chosen.test(mutant)) {
        survival.add(mutant.type(), mutant.name(), fate(mutant));
      }
    }
    MutationSwitch.activate(MutationSwitch.NONE);
    return survival;
  }

  private Fate fate(JudgeMutant mutant) {
    for (OneCase one : reaching.getOrDefault(mutant.id(), List.of())) {
      MutationSwitch.activate(mutant.id());
      if (!trials.holds(one.rule(), one.index())) {
        return Fate.KILLED;
      }
    }
    return Fate.SURVIVED;
  }
}
