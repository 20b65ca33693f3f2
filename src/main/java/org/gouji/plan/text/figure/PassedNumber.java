package org.gouji.plan.text.figure;

import org.gouji.issue.Bilingual;

/**
 * A number of the text that states nothing, and why, 未采用的数字.
 *
 * @param words the number with what stands around it
 */
public record PassedNumber(int start, int end, String words, Reason reason) {

  /** Why a number is no figure. */
  public enum Reason {
    NAME("名称、编号或口号的一部分", "part of a name, a number of a document or a slogan"),
    CLASS("说明是哪一类事物", "says which kind of things is meant"),
    GRANT("奖励或补助的条件与金额", "says who is granted what"),
    NO_UNIT("没有计量单位", "has no unit"),
    NOTHING_MEASURED("没有说明计量的是什么", "nothing says what it measures");

    private final Bilingual words;

    Reason(String chinese, String english) {
      this.words = new Bilingual(chinese, english);
    }

    public Bilingual words() {
      return words;
    }
  }
}
