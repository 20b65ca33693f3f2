package org.gouji.plan.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the figures the grammar read with those stated by hand: each amount is matched once,
 * best fit first; figures stated as optional are neither owed nor punished.
 */
record FigureScore(int owed, int given, int values, int all, List<String> differences) {

  private record Pair(int closeness, int gold, int read) {}

  static FigureScore of(List<FigureRow> stated, List<FigureRow> found) {
    List<FigureRow> gold = stated.stream().filter(row -> !row.isDate()).toList();
    List<FigureRow> read = found.stream().filter(row -> !row.isDate()).toList();
    Map<Integer, Integer> matches = matches(gold, read);
    List<String> differences = new ArrayList<>();
    int values = 0;
    int all = 0;
    int owed = 0;
    int optional = 0;
    for (int at = 0; at < gold.size(); at++) {
      FigureRow wanted = gold.get(at);
      boolean met = matches.containsKey(at);
      if (wanted.optional()) {
        optional += met ? 1 : 0;
        continue;
      }
      owed++;
      if (!met) {
        differences.add("missing: " + wanted);
        continue;
      }
      values++;
      String wrong = wrong(wanted, read.get(matches.get(at)));
      all += wrong.isEmpty() ? 1 : 0;
      if (!wrong.isEmpty()) {
        differences.add(wrong + ": " + wanted + " read as " + read.get(matches.get(at)));
      }
    }
    Set<Integer> used = new HashSet<>(matches.values());
    for (int at = 0; at < read.size(); at++) {
      if (!used.contains(at)) {
        differences.add("too much: " + read.get(at));
      }
    }
    return new FigureScore(owed, read.size() - optional, values, all, differences);
  }

  private static Map<Integer, Integer> matches(List<FigureRow> gold, List<FigureRow> read) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < read.size(); j++) {
        if (gold.get(i).states(read.get(j))) {
          candidates.add(new Pair(gold.get(i).closeness(read.get(j)), i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Pair pair) -> -pair.closeness())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::read));
    Map<Integer, Integer> matches = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : candidates) {
      if (!matches.containsKey(pair.gold()) && used.add(pair.read())) {
        matches.put(pair.gold(), pair.read());
      }
    }
    return matches;
  }

  private static String wrong(FigureRow wanted, FigureRow read) {
    List<String> wrong = new ArrayList<>();
    if (!wanted.sameQualifier(read)) {
      wrong.add("qualifier");
    }
    if (!wanted.samePeriod(read)) {
      wrong.add("period");
    }
    if (!wanted.sameEntity(read)) {
      wrong.add("entity");
    }
    if (!wanted.sameIndicator(read)) {
      wrong.add("indicator");
    }
    return String.join(", ", wrong);
  }
}
