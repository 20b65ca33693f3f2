package org.gouji.plan;

import java.time.LocalDate;

/**
 * Something the document or its page dates, 日期.
 *
 * @param kind what happened on that day
 * @param words the date as written
 */
public record DatedEvent(EventKind kind, LocalDate day, String words, String clause) {

  /** What a date in a plan document marks, in the order in which it should happen. */
  public enum EventKind {
    SIGNED("成文", "signed"),
    PUBLISHED("公布", "published"),
    COMMENT_UNTIL("征求意见截止", "comments close"),
    ADOPTED("印发", "adopted");

    private final String chinese;
    private final String english;

    EventKind(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    public String chinese() {
      return chinese;
    }

    public String english() {
      return english;
    }
  }
}
