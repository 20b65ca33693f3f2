package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.Stated;
import org.gouji.figure.Subject;
import org.gouji.issue.ScopeKey;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.ListedTwice;

/**
 * What different lists say about one number or day of one project or enterprise, 清单间的同一数据. Lists of
 * two regions or two clusters may each state their own share, so they are not compared.
 */
final class ListStatements implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(ListedTwice.class);
  }

  @Override
  public Stream<ListedTwice> scopes(Evidence evidence) {
    Map<String, List<Figure>> groups = new TreeMap<>();
    evidence
        .listItems()
        .filter(figure -> !figure.indicator().isEmpty() && isNamed(figure.subject()))
        .forEach(
            figure ->
                groups.computeIfAbsent(groupOf(figure), key -> new ArrayList<>()).add(figure));
    return groups.entrySet().stream()
        .filter(group -> tables(group.getValue()) > 1)
        .filter(group -> tables(group.getValue()) == group.getValue().size())
        .map(group -> listed(group.getKey(), group.getValue()));
  }

  private static boolean isNamed(Subject subject) {
    return !subject.project().isEmpty() || !subject.enterprise().isEmpty();
  }

  /** A day is the same whenever it is reported; a number belongs to its period. */
  private static String groupOf(Figure figure) {
    boolean isDay = figure.stated() instanceof Stated.OnDate;
    String when = isDay ? "day" : figure.period().code();
    return String.join("|", figure.subject().code(), figure.indicator(), figure.scope(), when);
  }

  /** A project that stands twice in one list is told apart by something not read here. */
  private static long tables(List<Figure> statements) {
    return statements.stream().map(Scopes::tableOf).distinct().count();
  }

  private static ListedTwice listed(String group, List<Figure> statements) {
    Figure first = statements.get(0);
    boolean dates = statements.stream().allMatch(one -> one.stated() instanceof Stated.OnDate);
    return new ListedTwice(
        new ScopeKey(first.subject(), first.indicator(), first.period(), "listed " + group),
        statements,
        dates);
  }
}
