package org.gouji.rule.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.Stated;
import org.gouji.issue.Argument;

/**
 * What a relation that cannot be decided asks for, 待补数据: the argument {@code needs} of an
 * undecidable verdict, which says which figure is missing and what stands in its place.
 */
public final class Needs {

  /** Name of the argument in message templates. */
  public static final String ARGUMENT = "needs";

  private Needs() {}

  /** Figures without an amount, then parts that nobody stated. */
  public static Argument of(Collection<Figure> figures, Collection<? extends Argument> missing) {
    List<Argument> items = new ArrayList<>();
    figures.stream().filter(figure -> !figure.hasAmount()).map(Needs::of).forEach(items::add);
    items.addAll(missing);
    return new Argument.Several(items);
  }

  /** One figure without an amount, with what stands in its place. */
  public static Argument of(Figure figure) {
    if (figure.stated() instanceof Stated.Contradictory several) {
      return contradictory(several.statements());
    }
    String raw = figure.written().raw();
    String chinese = name(figure) + "（" + figure.source().place() + "）";
    String english = english(figure) + " at " + Terms.inQuotes(figure.source().place());
    return switch (kind(figure.stated())) {
      case BROKEN -> Terms.words(chinese + "为错误值" + raw, english + " is the error value " + raw);
      case UNREADABLE ->
          Terms.words(
              chinese + "的“" + raw + "”无法识别为数值",
              english + ", " + Terms.inQuotes(raw) + ", cannot be read as a number");
      case ABSENT -> Terms.words(chinese + "未填报", english + " is not stated");
    };
  }

  /** Two statements that exclude each other, each with its place. */
  private static Argument contradictory(List<Figure> statements) {
    Figure first = statements.get(0);
    Figure other =
        statements.stream()
            .filter(figure -> excludes(figure, first))
            .findFirst()
            .orElseGet(() -> statements.get(statements.size() - 1));
    return Terms.phrase(
        name(first) + "的两处表述互不相符：{0}，{1}",
        "two statements of " + english(first) + " that contradict each other: {0}; {1}",
        AsWritten.inPlace(first),
        AsWritten.inPlace(other));
  }

  private static boolean excludes(Figure one, Figure other) {
    return one.amount()
        .flatMap(a -> other.amount().map(b -> a.intersect(b).isEmpty()))
        .orElse(false);
  }

  /** The report that a target or duty lacks. */
  public static Argument actualOf(Figure target) {
    return Terms.words(name(target) + "的实际值", "the reported value of " + english(target));
  }

  /** Entity, indicator as written and period, as far as they are known. */
  public static String name(Figure figure) {
    return Stream.of(figure.entity(), figure.indicatorAsWritten(), period(figure))
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The name as an English sentence quotes it. */
  static String english(Figure figure) {
    return Terms.inQuotes(name(figure));
  }

  private static String period(Figure figure) {
    return figure.period().isKnown() ? figure.period().code() : "";
  }

  private enum Lack {
    BROKEN,
    UNREADABLE,
    ABSENT
  }

  private static Lack kind(Stated stated) {
    if (stated instanceof Stated.Broken) {
      return Lack.BROKEN;
    }
    return stated instanceof Stated.Unreadable ? Lack.UNREADABLE : Lack.ABSENT;
  }
}
