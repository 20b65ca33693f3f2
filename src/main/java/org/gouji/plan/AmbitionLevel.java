package org.gouji.plan;

/** How high a goal without a number reaches, 目标层级; the later the higher. */
public enum AmbitionLevel {
  UNSTATED("未载明", "unstated"),
  MUNICIPAL("市级", "municipal"),
  PROVINCIAL("省级", "provincial"),
  NATIONAL("国家级", "national"),
  WORLD("世界级", "world-class");

  private final String chinese;
  private final String english;

  AmbitionLevel(String chinese, String english) {
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
