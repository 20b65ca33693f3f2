package org.gouji.check;

import org.gouji.issue.Bilingual;

/** Told what a run is doing while it works, 进度. */
@FunctionalInterface
public interface Progress {

  Progress SILENT = (stage, done, total) -> {};

  /**
   * @param stage what is being done
   * @param done steps done of this stage
   * @param total steps of this stage
   */
  void report(Bilingual stage, int done, int total);
}
