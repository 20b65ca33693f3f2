package org.gouji.plan.text.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.plan.text.outline.HeadReader;
import org.gouji.plan.text.outline.Outline;
import org.gouji.plan.text.outline.Paragraph;
import org.gouji.plan.text.outline.TextHead;
import org.gouji.plan.text.scan.SentenceScanner;
import org.gouji.plan.text.scan.Time;
import org.gouji.plan.text.scan.Token;
import org.gouji.plan.text.source.PolicyText;

/**
 * Reads the figures of a policy text, 规划文本数据项识别: paragraph by paragraph, sentence by sentence. The
 * grammar is described in docs/targets.md.
 */
public final class PolicyReader {
  private static final String SENTENCE_ENDS = "。!！?？\n";
  private static final List<String> YEARLY =
      List.of("公报", "工作要点", "重点工作", "运行情况", "情况通报", "年度报告", "完成情况", "统计");
  private static final int LONGEST_SENTENCE = 2_000;

  private final Codelists codelists;

  public PolicyReader(Codelists codelists) {
    this.codelists = codelists;
  }

  /** The figures, and what states none, in the order of the text. */
  public PolicyReading read(PolicyText policy) {
    String text = policy.text();
    TextHead head = head(policy);
    SentenceScanner scanner = new SentenceScanner(codelists.units(), head.year());
    PeriodContext periods = new PeriodContext(titleYear(scanner, head));
    PassedNumbers passed = new PassedNumbers(text);
    SentenceReader sentences =
        new SentenceReader(text, head, scanner, periods, passed, codelists.regions());
    List<StatedFigure> figures = new ArrayList<>();
    IndicatorTable table = new IndicatorTable(text, head);
    for (Paragraph paragraph : Outline.of(text)) {
      Optional<List<StatedFigure>> row = table.read(paragraph);
      if (row.isPresent()) {
        figures.addAll(row.get());
        continue;
      }
      periods.enter(paragraph);
      boolean first = true;
      int at = paragraph.start();
      while (at < paragraph.end()) {
        int end = sentenceEnd(text, at, paragraph.end());
        figures.addAll(sentences.read(paragraph, at, end, first));
        first = false;
        at = end;
      }
      if (paragraph.isHeading()) {
        headingTime(scanner, text, paragraph).ifPresent(time -> periods.heading(paragraph, time));
        continue;
      }
      boolean colon = ":：".indexOf(text.charAt(paragraph.end() - 1)) >= 0;
      periods.leave(paragraph, colon || paragraph.heading().contains("目标"), colon);
    }
    return new PolicyReading(head, HeadingPeriods.filled(figures), passed.all());
  }

  private static Optional<Time> headingTime(
      SentenceScanner scanner, String text, Paragraph heading) {
    return onlyTime(scanner.scan(text, heading.start(), heading.end()));
  }

  /** A report of a year; a plan for a year or a decision of one is read by its own words. */
  private static Optional<Time> titleYear(SentenceScanner scanner, TextHead head) {
    return head.title()
        .filter(title -> YEARLY.stream().anyMatch(title::contains))
        .flatMap(title -> onlyTime(scanner.scan(title, 0, title.length())));
  }

  private static Optional<Time> onlyTime(List<Token> tokens) {
    List<Time> times =
        tokens.stream()
            .filter(Time.class::isInstance)
            .map(Time.class::cast)
            .filter(time -> time.period().isPresent() && time.use() != Time.Use.DAY)
            .toList();
    return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
  }

  /** Title, place and year of the document. */
  public TextHead head(PolicyText policy) {
    return new HeadReader(codelists.regions()).read(policy.text());
  }

  private static int sentenceEnd(String text, int from, int limit) {
    int longest = Math.min(limit, from + LONGEST_SENTENCE);
    for (int at = from; at < longest; at++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    return longest;
  }
}
