package org.gouji.rule.judge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.plan.DatedEvent;
import org.gouji.plan.DatedEvent.EventKind;
import org.gouji.plan.PlanDocument;
import org.gouji.rule.scope.DateOrder;

/** Judges the targets of a plan against the years it is for, 规划期. */
public final class Horizons {

  private static final Pattern YEARS =
      Pattern.compile("((?:19|20)\\d{2})年?\\s*[-—–－~～至]+\\s*((?:19|20)\\d{2})年?");
  private static final Pattern FIVE_YEARS =
      Pattern.compile("([一二三四五六七八九十]{1,2})五(?:[”\"]|时期|规划|计划|期间|发展|工业)");

  /** The tenth Five-year Plan ran from 2001 to 2005; each next one five years later. */
  private static final Map<String, Integer> LAST_YEARS =
      Map.of("十", 2005, "十一", 2010, "十二", 2015, "十三", 2020, "十四", 2025, "十五", 2030);

  /** Years the country sets itself, which plans look forward to: 碳达峰, 基本现代化, 现代化强国, 碳中和. */
  private static final Set<Integer> OUTLOOK = Set.of(2030, 2035, 2049, 2050, 2060);

  /** A plan for comment is open for this many days at least, as a rule. */
  private static final int DAYS_TO_COMMENT = 30;

  private Horizons() {}

  /**
   * Targets fall due within the years named in the title (2023—2027年, “十四五”); later ones are
   * suspicious. The outlook to a year the whole country aims at is no target of the period.
   */
  public static Judgement within(DateOrder scope) {
    PlanDocument document = scope.document();
    Optional<Integer> last = lastYear(document.title());
    List<Figure> late =
        targets(
            document,
            target ->
                last.filter(year -> target.period().year() > year).isPresent()
                    && !OUTLOOK.contains(target.period().year()));
    Judgement.Building judging =
        DocumentTerms.judging(scope.key(), document)
            .with("last_year", Terms.quoted(last.map(String::valueOf).orElse("")))
            .with("late", Terms.severalAsWritten(late.stream().map(Needs::name).toList()))
            .with(Terms.terms(Role.TARGET, late));
    if (last.isEmpty()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    return judging.is(late.isEmpty() ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  static Optional<Integer> lastYear(String title) {
    Matcher years = YEARS.matcher(title);
    if (years.find()) {
      return Optional.of(Integer.valueOf(years.group(2)));
    }
    Matcher plan = FIVE_YEARS.matcher(title);
    return plan.find() ? Optional.ofNullable(LAST_YEARS.get(plan.group(1))) : Optional.empty();
  }

  /** No target was due before the plan appeared; one that was is a slip in a year or a report. */
  public static Judgement lieAhead(DateOrder scope) {
    PlanDocument document = scope.document();
    Optional<LocalDate> appeared =
        document.events().stream()
            .filter(event -> event.kind() != EventKind.COMMENT_UNTIL)
            .map(DatedEvent::day)
            .min(Comparator.naturalOrder());
    List<Figure> past =
        targets(
            document,
            target -> appeared.filter(day -> target.period().end().isBefore(day)).isPresent());
    Judgement.Building judging =
        DocumentTerms.judging(scope.key(), document)
            .with("past", Terms.severalAsWritten(past.stream().map(Needs::name).toList()))
            .with(Terms.terms(Role.TARGET, past));
    if (appeared.isEmpty()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    return judging
        .with("appeared", day(appeared.get()))
        .is(past.isEmpty() ? Verdict.PASS : Verdict.VIOLATED);
  }

  private static List<Figure> targets(PlanDocument document, Predicate<Figure> wanted) {
    return document.allFigures().stream()
        .filter(figure -> figure.kind() == FigureKind.TARGET && figure.period().isKnown())
        .filter(wanted)
        .toList();
  }

  /**
   * Comments on a draft may be sent for 30 days or more; less is suspicious, because urgent matters
   * allow it with a reason. Dates in the wrong order are another rule's.
   */
  public static Judgement longEnough(DateOrder scope) {
    PlanDocument document = scope.document();
    Optional<LocalDate> opened = first(document, EventKind.PUBLISHED);
    Optional<LocalDate> closed = first(document, EventKind.COMMENT_UNTIL);
    Judgement.Building judging = DocumentTerms.judging(scope.key(), document);
    if (opened.isEmpty() || closed.isEmpty() || !closed.get().isAfter(opened.get())) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    long days = ChronoUnit.DAYS.between(opened.get(), closed.get());
    return judging
        .with("opened", day(opened.get()))
        .with("closed", day(closed.get()))
        .with("days", Terms.quoted(String.valueOf(days)))
        .with(document.events().stream().map(event -> DocumentTerms.term(event, document)).toList())
        .is(days < DAYS_TO_COMMENT ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static Optional<LocalDate> first(PlanDocument document, EventKind kind) {
    return document.events().stream()
        .filter(event -> event.kind() == kind)
        .map(DatedEvent::day)
        .min(Comparator.naturalOrder());
  }

  private static Argument day(LocalDate day) {
    return new Argument.Time(Period.instant(day));
  }
}
