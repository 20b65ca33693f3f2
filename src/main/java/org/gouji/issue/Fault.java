package org.gouji.issue;

import java.util.Comparator;

/**
 * Something that kept part of a run from being done, 故障: a file that could not be read, a rule that
 * could not run. Faults never share a list with issues: an issue is about figures, a fault about
 * the run.
 *
 * @param file the file, relative to the folder that was given
 * @param place sheet, cell, or line and column; empty string if the file as a whole
 */
public record Fault(FaultKind kind, String file, String place, Bilingual message)
    implements Comparable<Fault> {

  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::kind)
          .thenComparing(Fault::file)
          .thenComparing(Fault::place)
          .thenComparing(fault -> fault.message().chinese());

  /** What could not be used, 故障类别. */
  public enum FaultKind {
    CODELIST,
    PLAN,
    WORKBOOK,
    LAYOUT,
    RULE_FILE,
    RULE_RUN,
    PROFILE,
    LIMIT
  }

  /** File, place and message as one line. */
  public Bilingual line() {
    String where = place.isEmpty() ? file : file + ":" + place;
    return new Bilingual(where + ": " + message.chinese(), where + ": " + message.english());
  }

  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }
}
