package org.gouji.plan.text.figure;

import java.util.Optional;
import org.gouji.plan.text.outline.Outline;
import org.gouji.plan.text.outline.Paragraph;
import org.gouji.plan.text.scan.Time;

/**
 * For when a figure is stated, 时间管辖. A time governs the rest of its sentence; 到2027年 governs the
 * rest of its paragraph, and the items below where the paragraph introduces them.
 */
final class PeriodContext {
  private Optional<Time> sentence = Optional.empty();
  private Optional<Time> paragraph = Optional.empty();
  private Optional<Time> carried = Optional.empty();
  private String carriedFrom = "";
  private boolean carriesToItems;
  private final Optional<Time> title;

  /** 2023年…公报: the year of the title is that of all that names no other. */
  PeriodContext(Optional<Time> title) {
    this.title = title;
  }

  void enter(Paragraph next) {
    boolean below =
        (carriedFrom.equals(Outline.BEFORE_SECTIONS) || next.section().startsWith(carriedFrom))
            && (next.section().length() > carriedFrom.length() || next.isItem() || carriesToItems);
    if (next.isHeading() || !below) {
      if (!(below && next.section().length() > carriedFrom.length())) {
        carried = Optional.empty();
      }
    }
    paragraph = Optional.empty();
    sentence = Optional.empty();
  }

  /** 二、2025年主要预期目标: the year of a heading governs what stands under it. */
  void heading(Paragraph heading, Time time) {
    carried = Optional.of(time);
    carriedFrom = heading.section();
    carriesToItems = true;
  }

  /**
   * @param introduces true if the paragraph ends with a colon or stands under a heading of goals
   */
  void leave(Paragraph last, boolean introduces, boolean colon) {
    if (paragraph.isPresent() && introduces) {
      carried = paragraph;
      carriedFrom = last.section();
      carriesToItems = colon;
    }
  }

  void newSentence() {
    sentence = Optional.empty();
  }

  void meet(Time time, boolean opensParagraph, Optional<Integer> documentYear) {
    if (time.use() == Time.Use.LENGTH || time.use() == Time.Use.DAY) {
      return;
    }
    sentence = Optional.of(time);
    boolean ahead =
        opensParagraph
            && time.use() != Time.Use.BEFORE
            && documentYear.isPresent()
            && time.lastYear().filter(year -> year > documentYear.get()).isPresent();
    if (time.use() == Time.Use.UNTIL || ahead) {
      paragraph = Optional.of(time);
    }
  }

  Optional<Time> now() {
    return sentence.or(() -> paragraph).or(() -> carried).or(() -> title);
  }

  boolean underDeadline() {
    return now().filter(Time::isDeadline).isPresent();
  }
}
