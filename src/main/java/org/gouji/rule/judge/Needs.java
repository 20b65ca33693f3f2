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
  public static Argument of(Collection<Figure> figures, Collection<String> missing) {
    List<Argument> items = new ArrayList<>();
    figures.stream().filter(figure -> !figure.hasAmount()).map(Needs::of).forEach(items::add);
    missing.stream().map(Argument.Quoted::new).forEach(items::add);
    return new Argument.Several(items);
  }

  /** One figure without an amount, with what stands in its place. */
  public static Argument of(Figure figure) {
    String name = name(figure) + "(" + figure.source().place() + ")";
    return switch (kind(figure.stated())) {
      case BROKEN ->
          new Argument.Words(
              name + "为错误值" + figure.written().raw(),
              name + " is the error value " + figure.written().raw());
      case UNREADABLE ->
          new Argument.Words(
              name + "无法识别为数值：" + figure.written().raw(),
              name + " cannot be read as a number: " + figure.written().raw());
      case ABSENT -> new Argument.Words(name + "未填报", name + " is not stated");
    };
  }

  /** The report that a target or duty lacks. */
  public static Argument actualOf(Figure target) {
    return new Argument.Words(name(target) + "的实际值", "the reported value of " + name(target));
  }

  /** Entity, indicator as written and period, as far as they are known. */
  public static String name(Figure figure) {
    return Stream.of(figure.entity(), figure.indicatorAsWritten(), period(figure))
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
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
