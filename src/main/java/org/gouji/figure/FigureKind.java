package org.gouji.figure;

/** What a figure claims: 目标 a goal, 实际 something measured, or 基期 the base a goal is set against. */
public enum FigureKind {
  TARGET("目标", "target"),
  ACTUAL("实际", "actual"),
  BASELINE("基期", "baseline");

  private final String chinese;
  private final String english;

  FigureKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }

  /** The word used in files: {@code target}, {@code actual}, {@code baseline}. */
  public String code() {
    return english;
  }
}
