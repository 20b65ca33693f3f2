package org.gouji.cli;

import java.io.PrintWriter;
import org.gouji.check.Progress;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Language;

/** Prints what a run is doing, 进度显示: one line a stage, and one a tenth of a long stage. */
final class ProgressLine implements Progress {
  private static final int LONG = 50;
  private static final int PARTS = 10;

  private final PrintWriter out;
  private final Language language;
  private String stage = "";
  private int part;

  ProgressLine(PrintWriter out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public synchronized void report(Bilingual current, int done, int total) {
    String name = current.in(language);
    if (!name.equals(stage)) {
      stage = name;
      part = 0;
      out.println("… " + name + (total > 1 ? " (" + total + ")" : ""));
    }
    if (total >= LONG && (long) done * PARTS / total > part) {
      part = Math.toIntExact((long) done * PARTS / total);
      out.println("… " + name + " " + done + "/" + total);
    }
  }
}
