package org.gouji.province;

import org.gouji.issue.Cause;
import org.gouji.issue.Issue;

/** Which issues lead and which cell they name first, 主要问题. */
final class Leading {
  private Leading() {}

  static boolean is(Issue issue) {
    return true;
  }

  /** Whether a figure is among those an issue rests on. */
  static boolean isAbout(Issue issue, String figure) {
    return issue.contributors().stream().anyMatch(c -> c.figure().equals(figure));
  }

  static boolean namesFirst(Issue issue, String figure) {
    return issue.causes().stream().limit(1).map(Cause::figure).anyMatch(figure::equals);
  }
}
