package org.gouji.plan.text.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A heading states no year, but what stands under it may, 标题时间补全: 打造三大千亿产业 is for the year that all
 * its items name.
 */
final class HeadingPeriods {
  private HeadingPeriods() {}

  static List<StatedFigure> filled(List<StatedFigure> figures) {
    return figures.stream().map(figure -> filled(figure, figures)).toList();
  }

  private static StatedFigure filled(StatedFigure figure, List<StatedFigure> all) {
    if (figure.period().isPresent() || !figure.inHeading()) {
      return figure;
    }
    Set<String> below =
        all.stream()
            .filter(other -> !other.inHeading() && other.section().equals(figure.section()))
            .filter(other -> other.kind() == StatedKind.TARGET)
            .map(other -> other.period().orElse(""))
            .collect(Collectors.toCollection(TreeSet::new));
    Optional<String> only = below.stream().findFirst().filter(period -> below.size() == 1);
    return only.filter(period -> !period.isEmpty()).map(figure::within).orElse(figure);
  }
}
