package org.gouji.plan.text.source;

import java.util.ArrayList;
import java.util.List;
import org.gouji.issue.Bilingual;

/** What the steps of one cleaning did, 清洗日志. A step that changed nothing leaves no line. */
final class CleaningLog {
  private final List<CleaningStep> steps = new ArrayList<>();

  /** Notes a change made this many times; %d in the words stands for the number. */
  void note(int times, String chinese, String english) {
    if (times > 0) {
      steps.add(
          new CleaningStep(new Bilingual(chinese.formatted(times), english.formatted(times))));
    }
  }

  List<CleaningStep> steps() {
    return List.copyOf(steps);
  }
}
