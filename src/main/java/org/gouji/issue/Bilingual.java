package org.gouji.issue;

/** One text in both languages, 双语文本. */
public record Bilingual(String chinese, String english) {

  public String in(Language language) {
    return language == Language.ZH ? chinese : english;
  }
}
