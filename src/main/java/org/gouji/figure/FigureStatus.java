package org.gouji.figure;

/** How firm a figure is, 状态: ordered from the least to the most trusted. */
public enum FigureStatus {
  /** A draft out for comment, 征求意见稿. */
  DRAFT("征求意见稿", "draft"),
  /** Handed in by a reporting unit, 上报. */
  REPORTED("上报", "reported"),
  /** Handed in again after a revision, 修订. */
  REVISED("修订", "revised"),
  /** Printed in an official publication, 公布. */
  PUBLISHED("公布", "published"),
  /** Part of an adopted plan, 正式印发. */
  ADOPTED("正式印发", "adopted");

  private final String chinese;
  private final String english;

  FigureStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }

  public String code() {
    return english;
  }
}
