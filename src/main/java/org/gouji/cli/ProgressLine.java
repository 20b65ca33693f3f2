package org.gouji.cli;

import java.io.PrintWriter;
import org.gouji.check.Progress;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Language;

/** Prints what a run is doing, one line a stage, 进度显示. */
final class ProgressLine implements Progress {
  private final PrintWriter out;
  private final Language language;
  private String stage = "";

  ProgressLine(PrintWriter out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public synchronized void report(Bilingual current, int done, int total) {
    String name = current.in(language);
    if (!name.equals(stage)) {
      stage = name;
      out.println("… " + name + " (" + total + ")");
    }
  }
}
