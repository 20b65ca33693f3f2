package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureStatus;
import org.gouji.issue.Argument;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Contributor;
import org.gouji.issue.Contributor.Role;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.CheckScope;

/** Figures as terms of a judged relation, 勾稽项: what every judge needs to put its proof together. */
public final class Terms {

  private Terms() {}

  /** Begins a judgement on a scope; it is a draft's as soon as one of the scope's figures is. */
  public static Judgement.Building judging(CheckScope scope) {
    return Judgement.on(scope.key()).later(judging -> judging.draft(anyDraft(scope.figures())));
  }

  public static Contributor term(Role role, Figure figure) {
    return term(role, figure, BigDecimal.ONE);
  }

  public static Contributor term(Role role, Figure figure, BigDecimal weight) {
    return new Contributor(
        role,
        figure.id(),
        figure.entity(),
        figure.indicatorAsWritten(),
        figure.period().code(),
        figure.written().raw(),
        figure.written().unit(),
        weight,
        figure.amount(),
        figure.source());
  }

  /** The figures in the order they stand, all in one role with weight 1. */
  public static List<Contributor> terms(Role role, Collection<Figure> figures) {
    return figures.stream().map(figure -> term(role, figure)).toList();
  }

  public static Optional<Contributor> term(Role role, Optional<Figure> figure) {
    return figure.map(known -> term(role, known));
  }

  public static boolean anyDraft(Collection<Figure> figures) {
    return figures.stream().anyMatch(figure -> figure.status() == FigureStatus.DRAFT);
  }

  /** An amount in base units, shown in the unit the figure was written in. */
  public static Argument amount(Interval base, Figure shownLike) {
    return new Argument.Amount(base, shownLike.written().unit());
  }

  /**
   * What the figure states: its number as printed, its interval where it is a bound, or its text.
   */
  public static Argument amount(Figure figure) {
    Optional<Interval> stated = figure.amount();
    if (stated.isEmpty()) {
      return asWritten(figure.written().raw());
    }
    return stated
        .flatMap(Interval::width)
        .flatMap(width -> figure.written().number())
        .<Argument>map(number -> new Argument.Number(number, figure.written().unit()))
        .orElseGet(() -> amount(stated.get(), figure));
  }

  /** The figure as a reader finds it: entity, indicator as written and period. */
  public static Argument named(Figure figure) {
    return asWritten(Needs.name(figure));
  }

  /** Words that exist only as somebody wrote them: an English sentence quotes them. */
  public static Argument asWritten(String text) {
    return words(text, inQuotes(text));
  }

  static String inQuotes(String text) {
    return "“" + text + "”";
  }

  public static Argument quoted(String text) {
    return new Argument.Quoted(text);
  }

  public static Argument words(String chinese, String english) {
    return new Argument.Words(chinese, english);
  }

  public static Argument words(Bilingual words) {
    return words(words.chinese(), words.english());
  }

  public static Argument phrase(String chinese, String english, Argument... pieces) {
    return new Argument.Phrase(new Bilingual(chinese, english), List.of(pieces));
  }

  public static Argument several(List<? extends Argument> items) {
    return new Argument.Several(List.copyOf(items));
  }

  public static Argument severalNamed(Collection<Bilingual> names) {
    return several(names.stream().map(Terms::words).toList());
  }

  public static Argument severalAsWritten(Collection<String> texts) {
    return several(texts.stream().map(Terms::asWritten).toList());
  }
}
