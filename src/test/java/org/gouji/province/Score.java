package org.gouji.province;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.issue.Issue;
import org.gouji.province.Planting.Mistake;

/**
 * How well issues tell planted mistakes, 命中情况. An issue is right if a planted cell is among the
 * figures it rests on; a mistake is found if an issue is right about it.
 */
final class Score {
  private int issues;
  private int right;
  private int mistakes;
  private int found;
  private int named;
  private final Map<Slip, int[]> bySlip = new EnumMap<>(Slip.class);
  private final List<String> misses = new ArrayList<>();

  void add(List<Mistake> planted, List<Issue> all) {
    List<Issue> leading = all.stream().filter(Leading::is).toList();
    issues += leading.size();
    leading.stream().filter(issue -> isRight(issue, planted)).forEach(issue -> right++);
    leading.stream()
        .filter(issue -> !isRight(issue, planted))
        .forEach(issue -> misses.add("false: " + describe(issue) + " beside " + planted));
    planted.forEach(mistake -> add(mistake, leading));
  }

  private static boolean isRight(Issue issue, List<Mistake> planted) {
    return planted.stream().anyMatch(mistake -> Leading.isAbout(issue, mistake.right().id()));
  }

  private void add(Mistake mistake, List<Issue> leading) {
    String cell = mistake.right().id();
    List<Issue> about = leading.stream().filter(issue -> Leading.isAbout(issue, cell)).toList();
    boolean isNamed = about.stream().anyMatch(issue -> Leading.namesFirst(issue, cell));
    mistakes++;
    found += about.isEmpty() ? 0 : 1;
    named += isNamed ? 1 : 0;
    int[] count = bySlip.computeIfAbsent(mistake.slip(), slip -> new int[3]);
    count[0]++;
    count[1] += about.isEmpty() ? 0 : 1;
    count[2] += isNamed ? 1 : 0;
    if (about.isEmpty()) {
      misses.add("missed: " + mistake);
    } else if (!isNamed) {
      misses.add("not named: " + mistake + " by " + about.stream().map(Score::describe).toList());
    }
  }

  private static String describe(Issue issue) {
    String named =
        issue.localisation().corrections().stream()
            .limit(1)
            .flatMap(correction -> correction.figures().stream())
            .map(corrected -> corrected.figure().figure())
            .toList()
            .toString();
    return issue.ruleCode() + " " + issue.verdict() + " " + issue.scope().code() + " → " + named;
  }

  /** Right issues of all, in tenths of a per cent. */
  int precision() {
    return issues == 0 ? 1000 : 1000 * right / issues;
  }

  /** Mistakes found of all. */
  int recall() {
    return mistakes == 0 ? 1000 : 1000 * found / mistakes;
  }

  /** Mistakes whose cell is the one an issue names first, of all. */
  int naming() {
    return mistakes == 0 ? 1000 : 1000 * named / mistakes;
  }

  List<String> misses() {
    return misses;
  }

  String report() {
    StringBuilder lines = new StringBuilder();
    bySlip.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(
            slip -> {
              int[] count = slip.getValue();
              lines.append(
                  "  %-18s %3d planted, %3d found, %3d named first%n"
                      .formatted(slip.getKey(), count[0], count[1], count[2]));
            });
    lines.append(
        "%d mistakes, %d leading issues: precision %s, recall %s, culprit named first %s%n"
            .formatted(mistakes, issues, share(precision()), share(recall()), share(naming())));
    return lines.toString();
  }

  private static String share(int perMille) {
    return perMille / 1000 + "." + "%03d".formatted(perMille % 1000);
  }
}
