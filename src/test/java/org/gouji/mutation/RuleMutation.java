package org.gouji.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.mutation.Survival.Fate;
import org.gouji.rule.RuleBase;

/**
 * Tries mutants of rule files, 规则变异试验. A folder holds at most one mutant of each rule, so that many
 * are read and compiled together.
 */
final class RuleMutation {
  private final CaseTrials trials;
  private final Path folder;
  private final Path cache;

  /**
   * @param folder for the changed files; may be thrown away
   * @param cache keeps compiled mutants, so that a second run is quick
   */
  RuleMutation(CaseTrials trials, Path folder, Path cache) {
    this.trials = trials;
    this.folder = folder;
    this.cache = cache;
  }

  Survival run(List<RuleMutant> mutants) {
    Survival survival = new Survival();
    int number = 0;
    for (List<RuleMutant> litter : litters(mutants)) {
      RuleBase changed = write(litter, folder.resolve(String.valueOf(number++)));
      for (RuleMutant mutant : litter) {
        survival.add(mutant.rule(), mutant.name(), fate(mutant, changed));
      }
    }
    return survival;
  }

  private Fate fate(RuleMutant mutant, RuleBase changed) {
    if (changed.rule(mutant.rule()).isEmpty()) {
      return Fate.STILLBORN;
    }
    return trials.allHold(mutant.rule(), changed) ? Fate.SURVIVED : Fate.KILLED;
  }

  private static List<List<RuleMutant>> litters(List<RuleMutant> mutants) {
    List<List<RuleMutant>> litters = new ArrayList<>();
    List<Set<String>> rules = new ArrayList<>();
    for (RuleMutant mutant : mutants) {
      int at = 0;
      while (at < rules.size() && rules.get(at).contains(mutant.rule())) {
        at++;
      }
      if (at == rules.size()) {
        rules.add(new HashSet<>());
        litters.add(new ArrayList<>());
      }
      rules.get(at).add(mutant.rule());
      litters.get(at).add(mutant);
    }
    return litters;
  }

  private RuleBase write(List<RuleMutant> litter, Path rules) {
    try {
      clear(rules);
      for (RuleMutant mutant : litter) {
        Path file = rules.resolve(mutant.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, mutant.text());
        Files.writeString(
            rules.resolve(mutant.file().replaceFirst("\\.drl$", ".cases.yaml")), "cases: []\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write mutants to " + rules, e);
    }
    return CaseTrials.load(rules, cache);
  }

  private static void clear(Path rules) throws IOException {
    if (Files.isDirectory(rules)) {
      try (Stream<Path> files = Files.walk(rules)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
