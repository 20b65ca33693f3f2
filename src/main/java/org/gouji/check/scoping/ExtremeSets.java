package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.Extremes;

/**
 * Averages beside the least and the greatest value in one row or column of a table, by their names,
 * 平均值与最大最小值.
 */
final class ExtremeSets implements Scoping {

  private static final Pattern WORD =
      Pattern.compile("(?<most>最高值?|最大值?)|(?<least>最低值?|最小值?)|(?<mean>平均值|平均数|平均)");

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(Extremes.class);
  }

  @Override
  public Stream<Extremes> scopes(Evidence evidence) {
    Map<String, List<Figure>> groups = new TreeMap<>();
    new Beside(evidence)
        .actuals()
        .forEach(
            figure ->
                rest(figure)
                    .ifPresent(
                        rest ->
                            groups.computeIfAbsent(rest, key -> new ArrayList<>()).add(figure)));
    return groups.values().stream()
        .filter(figures -> figures.size() > 1)
        .flatMap(figures -> scope(figures, evidence).stream());
  }

  /** What the names of the three have in common, with all that must be alike. */
  private static Optional<String> rest(Figure figure) {
    String name = figure.indicatorAsWritten();
    Matcher word = WORD.matcher(name);
    if (!word.find() || figure.written().unit().isEmpty()) {
      return Optional.empty();
    }
    String rest = name.substring(0, word.start()) + name.substring(word.end());
    return word.find()
        ? Optional.empty()
        : Optional.of(
            String.join(
                "|",
                Scopes.tableOf(figure),
                figure.subject().code(),
                figure.entity(),
                figure.period().code(),
                figure.written().unit(),
                rest));
  }

  private static Optional<Extremes> scope(List<Figure> figures, Evidence evidence) {
    List<Figure> means = named(figures, "mean");
    List<Figure> least = named(figures, "least");
    List<Figure> most = named(figures, "most");
    boolean clear = means.size() == 1 && least.size() <= 1 && most.size() <= 1;
    return clear && least.size() + most.size() > 0
        ? Optional.of(
            new Extremes(
                evidence.keyOf(means.get(0), "extremes"),
                means.get(0),
                least.stream().findFirst(),
                most.stream().findFirst()))
        : Optional.empty();
  }

  private static List<Figure> named(List<Figure> figures, String word) {
    return figures.stream()
        .filter(
            figure -> {
              Matcher found = WORD.matcher(figure.indicatorAsWritten());
              return found.find() && found.group(word) != null;
            })
        .toList();
  }
}
