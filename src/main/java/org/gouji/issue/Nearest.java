package org.gouji.issue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names that a mistyped name may have meant, 相近名称 (Levenshtein distance). */
public final class Nearest {

  private static final int SUGGESTIONS = 3;

  private Nearest() {}

  /** Up to three names, the nearest first; all of them far-off names left out. */
  public static List<String> to(String typed, Collection<String> names) {
    int limit = Math.max(2, typed.length() / 2);
    return names.stream()
        .distinct()
        .filter(name -> distance(typed, name) <= limit)
        .sorted(
            Comparator.comparingInt((String name) -> distance(typed, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SUGGESTIONS)
        .toList();
  }

  /** "Did you mean …" in both languages, or the whole choice where nothing is near. */
  public static Bilingual remedy(String typed, Collection<String> names) {
    List<String> near = to(typed, names);
    if (!near.isEmpty()) {
      return new Bilingual(
          "是否应为 " + String.join("、", near) + "？", "Did you mean " + String.join(", ", near) + "?");
    }
    List<String> all = names.stream().distinct().sorted().toList();
    return all.isEmpty()
        ? new Bilingual("请检查拼写。", "Check the spelling.")
        : new Bilingual("可用的有：" + String.join("、", all), "There are: " + String.join(", ", all));
  }

  static int distance(String left, String right) {
    int[] previous = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      previous = nextRow(left.charAt(i - 1), right, previous, i);
    }
    return previous[right.length()];
  }

  private static int[] nextRow(char letter, String right, int[] previous, int row) {
    int[] current = new int[right.length() + 1];
    current[0] = row;
    for (int j = 1; j <= right.length(); j++) {
      boolean same = Character.toLowerCase(letter) == Character.toLowerCase(right.charAt(j - 1));
      int replaced = previous[j - 1] + (same ? 0 : 1);
      current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
    }
    return current;
  }
}
