package org.gouji.plan.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.plan.text.figure.PolicyReading;
import org.gouji.plan.text.figure.StatedFigure;
import org.gouji.plan.text.figure.StatedKind;

/** The days of the document itself as events of a plan file, 日期; only whole days are kept. */
final class Events {
  /** What words beside a day make it. */
  private static final Map<String, String> KINDS =
      Map.of("成文", "signed", "签发", "signed", "印发", "adopted", "发布", "published", "公布", "published");

  /** What a page prints beside the day it put a text up. */
  private static final List<String> PAGE_WORDS = List.of("日期", "来源", "点击", "时间");

  /** How far into a text the day of a report on it may stand. */
  private static final int OPENING = 20;

  private Events() {}

  static List<ProposedEvent> of(PolicyReading reading) {
    return reading.figures().stream()
        .filter(figure -> figure.period().filter(Events::isDay).isPresent())
        .filter(figure -> figure.kind() == StatedKind.DATE || isForComments(figure))
        .map(figure -> event(figure, reading.head().draft()))
        .collect(
            Collectors.toMap(
                event -> event.kind() + event.day(),
                event -> event,
                (first, later) -> first,
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private static boolean isOfPage(StatedFigure figure) {
    return figure.start() < OPENING || PAGE_WORDS.stream().anyMatch(figure.quote()::contains);
  }

  private static boolean isDay(String period) {
    return period.matches("\\d{4}-\\d{2}-\\d{2}");
  }

  private static boolean isForComments(StatedFigure figure) {
    String words = figure.indicator() + figure.quote();
    return figure.kind() == StatedKind.DEADLINE && (words.contains("征求意见") || words.contains("反馈"));
  }

  private static ProposedEvent event(StatedFigure figure, boolean draft) {
    String words = figure.indicator() + figure.quote();
    String kind =
        KINDS.entrySet().stream()
            .filter(entry -> words.contains(entry.getKey()))
            .filter(entry -> !draft || !entry.getValue().equals("adopted"))
            .map(Map.Entry::getValue)
            .sorted()
            .findFirst()
            .orElse(isOfPage(figure) ? "published" : "signed");
    return new ProposedEvent(
        isForComments(figure) ? "comment_until" : kind,
        figure.period().orElseThrow(),
        figure.quote(),
        figure.section());
  }
}
