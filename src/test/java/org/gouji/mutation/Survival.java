package org.gouji.mutation;

import java.util.Map;
import java.util.TreeMap;

/** How many mutants of each rule or class were killed and which live, 变异结果. */
final class Survival {

  /** What became of a mutant, 变异结局. */
  enum Fate {
    KILLED,
    SURVIVED,
    /** The changed rule does not compile or is refused, so nobody could ship it. */
    STILLBORN
  }

  private final Map<String, int[]> counts = new TreeMap<>();
  private final Map<String, String> survivors = new TreeMap<>();

  void add(String group, String mutant, Fate fate) {
    int[] count = counts.computeIfAbsent(group, any -> new int[Fate.values().length]);
    count[fate.ordinal()]++;
    if (fate == Fate.SURVIVED) {
      survivors.put(mutant, group);
    }
  }

  /** The names of survivors, with the rule or class of each. */
  Map<String, String> survivors() {
    return survivors;
  }

  int count(Fate fate) {
    return counts.values().stream().mapToInt(count -> count[fate.ordinal()]).sum();
  }

  int total() {
    return count(Fate.KILLED) + count(Fate.SURVIVED);
  }

  /** Killed of all that could live, in tenths of a per cent. */
  int perMille() {
    return total() == 0 ? 1000 : 1000 * count(Fate.KILLED) / total();
  }

  /** One line for each rule or class, one for each survivor, and the sum. */
  String report(String title) {
    StringBuilder lines = new StringBuilder(title).append('\n');
    counts.forEach(
        (group, count) -> {
          int killed = count[Fate.KILLED.ordinal()];
          int all = killed + count[Fate.SURVIVED.ordinal()];
          lines.append("  %-24s %4d of %4d killed%n".formatted(group, killed, all));
        });
    survivors.keySet().forEach(mutant -> lines.append("  survived: ").append(mutant).append('\n'));
    lines.append(
        "%s: %d of %d killed = %d.%d %%, %d could not be compiled%n"
            .formatted(
                title,
                count(Fate.KILLED),
                total(),
                perMille() / 10,
                perMille() % 10,
                count(Fate.STILLBORN)));
    return lines.toString();
  }
}
