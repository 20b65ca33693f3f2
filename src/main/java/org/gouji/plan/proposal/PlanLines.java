package org.gouji.plan.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a plan file, its items of {@code figures} apart, 规划文件逐项拆分: whatever a person wrote
 * around them stays as it is.
 *
 * @param before all lines up to the first item
 * @param items the lines of each item; comments behind an item belong to it
 * @param after the lines of the keys that follow
 */
record PlanLines(List<String> before, List<List<String>> items, List<String> after) {
  private static final Pattern TOP_KEY = Pattern.compile("[\\p{L}_].*");
  private static final Pattern ITEM = Pattern.compile("( *)- .*");

  /** Empty if the figures are not written one below the other. */
  static Optional<PlanLines> of(String yaml, int figures) {
    List<String> lines = yaml.lines().toList();
    int start = lines.indexOf("figures:");
    if (start < 0) {
      return figures == 0 ? Optional.of(withoutFigures(lines)) : Optional.empty();
    }
    List<List<String>> items = new ArrayList<>();
    int indent = -1;
    int at = start + 1;
    for (; at < lines.size() && !TOP_KEY.matcher(lines.get(at)).matches(); at++) {
      String line = lines.get(at);
      Matcher item = ITEM.matcher(line);
      if (item.matches() && (indent < 0 || item.group(1).length() == indent)) {
        indent = item.group(1).length();
        items.add(new ArrayList<>());
      }
      if (!items.isEmpty()) {
        items.get(items.size() - 1).add(line);
      }
    }
    boolean understood = items.size() == figures;
    List<String> after = new ArrayList<>(trailing(items));
    after.addAll(lines.subList(at, lines.size()));
    return understood
        ? Optional.of(new PlanLines(lines.subList(0, start + 1), items, after))
        : Optional.empty();
  }

  private static PlanLines withoutFigures(List<String> lines) {
    List<String> before = new ArrayList<>(lines);
    before.add("figures:");
    return new PlanLines(before, new ArrayList<>(), List.of());
  }

  /** Blank lines and comments at the margin behind the last item belong to what follows. */
  private static List<String> trailing(List<List<String>> items) {
    List<String> trailing = new ArrayList<>();
    if (!items.isEmpty()) {
      List<String> last = items.get(items.size() - 1);
      while (last.size() > 1 && last.get(last.size() - 1).matches("(#.*)?")) {
        trailing.add(0, last.remove(last.size() - 1));
      }
    }
    return trailing;
  }

  String text(List<List<String>> now) {
    List<String> all = new ArrayList<>(before);
    now.forEach(all::addAll);
    all.addAll(after);
    return String.join("\n", all) + "\n";
  }
}
