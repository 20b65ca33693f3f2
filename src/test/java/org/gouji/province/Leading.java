package org.gouji.province;

import org.gouji.issue.Issue;

/** Which issues lead and which cell they name first, 主要问题. */
final class Leading {
  private Leading() {}

  static boolean is(Issue issue) {
    return !issue.isFolded();
  }

  /** Whether a figure is among those an issue rests on. */
  static boolean isAbout(Issue issue, String figure) {
    return issue.contributors().stream().anyMatch(c -> c.figure().equals(figure));
  }

  /** Whether a figure stands in the first set of corrections an issue proposes. */
  static boolean namesFirst(Issue issue, String figure) {
    return issue.localisation().corrections().stream()
        .limit(1)
        .flatMap(correction -> correction.figures().stream())
        .anyMatch(corrected -> corrected.figure().figure().equals(figure));
  }
}
