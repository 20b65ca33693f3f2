package org.gouji.plan.text.figure;

import java.util.List;
import org.gouji.plan.text.outline.TextHead;

/** All a policy text states, and the numbers in it that state nothing, 规划文本识读结果. */
public record PolicyReading(TextHead head, List<StatedFigure> figures, List<PassedNumber> passed) {
  public PolicyReading {
    figures = List.copyOf(figures);
    passed = List.copyOf(passed);
  }
}
