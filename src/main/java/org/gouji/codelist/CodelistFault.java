package org.gouji.codelist;

/** One thing wrong in a codelist file, 代码表错误, with its place and remedy in both languages. */
public record CodelistFault(
    String file, int line, String code, String zh, String en, String zhRemedy, String enRemedy) {

  /** The fault as one line in English. */
  public String english() {
    return place() + en + " " + enRemedy;
  }

  /** The fault as one line in Chinese. */
  public String chinese() {
    return place() + zh + zhRemedy;
  }

  private String place() {
    return line > 0 ? file + ":" + line + ": " : file + ": ";
  }
}
