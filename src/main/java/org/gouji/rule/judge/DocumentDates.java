package org.gouji.rule.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Period;
import org.gouji.issue.Argument;
import org.gouji.issue.Verdict;
import org.gouji.plan.DatedEvent;
import org.gouji.plan.DatedEvent.EventKind;
import org.gouji.plan.PlanDocument;
import org.gouji.rule.scope.DateOrder;

/** Judges the dates a plan document carries, 文件日期. */
public final class DocumentDates {

  /** What comes first and what may not come before it. */
  private record Order(EventKind first, EventKind second) {}

  /**
   * A draft is published before it is adopted, an adopted plan often after; the two are therefore
   * not compared.
   */
  private static final List<Order> ORDERS =
      List.of(
          new Order(EventKind.SIGNED, EventKind.PUBLISHED),
          new Order(EventKind.PUBLISHED, EventKind.COMMENT_UNTIL),
          new Order(EventKind.SIGNED, EventKind.COMMENT_UNTIL),
          new Order(EventKind.SIGNED, EventKind.ADOPTED),
          new Order(EventKind.COMMENT_UNTIL, EventKind.ADOPTED));

  private DocumentDates() {}

  /**
   * A document's dates follow each other: signed, published, comments closed, adopted. Violated if
   * no pair of the dates printed for two events does, suspicious if only some do, tight if comments
   * close on the day of publication.
   */
  public static Judgement inOrder(DateOrder scope) {
    PlanDocument document = scope.document();
    Judgement.Building judging =
        DocumentTerms.judging(scope.key(), document)
            .with(
                document.events().stream()
                    .map(event -> DocumentTerms.term(event, document))
                    .toList());
    List<Compared> compared =
        ORDERS.stream()
            .map(order -> compare(order, document.events()))
            .flatMap(Optional::stream)
            .toList();
    if (compared.isEmpty()) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    Compared worst = compared.stream().min(Comparator.comparing(Compared::rank)).orElseThrow();
    return judging
        .with("first", event(worst.first()))
        .with("second", event(worst.second()))
        .is(worst.verdict());
  }

  /** Two events with what their days say. */
  private record Compared(DatedEvent first, DatedEvent second, Verdict verdict) {
    int rank() {
      return List.of(Verdict.VIOLATED, Verdict.SUSPICIOUS, Verdict.TIGHT, Verdict.PASS)
          .indexOf(verdict);
    }
  }

  private static Optional<Compared> compare(Order order, List<DatedEvent> events) {
    List<DatedEvent> firsts = inTime(order.first(), events);
    List<DatedEvent> seconds = inTime(order.second(), events);
    if (firsts.isEmpty() || seconds.isEmpty()) {
      return Optional.empty();
    }
    DatedEvent earliest = firsts.get(0);
    DatedEvent latest = firsts.get(firsts.size() - 1);
    DatedEvent soonest = seconds.get(0);
    DatedEvent last = seconds.get(seconds.size() - 1);
    if (last.day().isBefore(earliest.day())) {
      return Optional.of(new Compared(earliest, last, Verdict.VIOLATED));
    }
    if (soonest.day().isBefore(latest.day())) {
      return Optional.of(new Compared(latest, soonest, Verdict.SUSPICIOUS));
    }
    boolean noTimeToComment =
        order.second() == EventKind.COMMENT_UNTIL
            && order.first() == EventKind.PUBLISHED
            && last.day().equals(earliest.day());
    return Optional.of(
        new Compared(earliest, last, noTimeToComment ? Verdict.TIGHT : Verdict.PASS));
  }

  private static List<DatedEvent> inTime(EventKind kind, List<DatedEvent> events) {
    return events.stream()
        .filter(event -> event.kind() == kind)
        .sorted(Comparator.comparing(DatedEvent::day))
        .toList();
  }

  private static Argument event(DatedEvent event) {
    Argument day = new Argument.Time(Period.instant(event.day()));
    return Terms.phrase(event.kind().chinese() + "日期（{0}）", english(event.kind()) + " on {0}", day);
  }

  private static String english(EventKind kind) {
    return switch (kind) {
      case SIGNED -> "the signing";
      case PUBLISHED -> "the publication";
      case COMMENT_UNTIL -> "the end of the comment period";
      case ADOPTED -> "the adoption";
    };
  }
}
