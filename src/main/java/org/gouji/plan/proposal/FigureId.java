package org.gouji.plan.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes ids people can read, 数据项标识: lithium-battery-industry-scale-2027; the name where no code is
 * known.
 */
final class FigureId {
  private FigureId() {}

  /**
   * @param taken how often each id was asked for; the second gets the number 2
   */
  static String of(ProposedFigure figure, Map<String, Integer> taken) {
    String base = base(figure);
    int number = taken.merge(base, 1, Integer::sum);
    return number == 1 ? base : base + "-" + number;
  }

  private static String base(ProposedFigure figure) {
    Statement statement = figure.statement();
    List<String> parts = new ArrayList<>();
    parts.add(figure.codes().region());
    parts.add(figure.codes().industry().replace('_', '-'));
    String indicator = figure.codes().indicator().replace('_', '-');
    parts.add(indicator.isEmpty() ? named(statement.name()) : indicator);
    parts.add(statement.period().replace('/', '-'));
    parts.add(statement.kind().equals("target") ? "" : statement.kind());
    parts.removeIf(String::isEmpty);
    return String.join("-", parts);
  }

  private static String named(String name) {
    return name.replaceAll("[^\\p{IsHan}\\w]+", "");
  }
}
