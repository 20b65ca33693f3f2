package org.gouji.rule.table;

/** The columns of a tie-out, 勾稽关系表的列. */
enum RowColumn implements Heading {
  CODE("编号", "code", true),
  LEFT("左边", "left", true),
  RELATION("关系", "relation", true),
  RIGHT("右边", "right", true),
  TOLERANCE("允许误差", "tolerance", false),
  LEVEL("地区层级", "level", false),
  PERIOD("报告期", "period", false),
  KIND("数据类型", "kind", false),
  SCOPE("统计口径", "scope", false),
  SHEET("表名含", "sheet", false),
  REACH("取数范围", "reach", false),
  MISSING("缺项处理", "missing", false),
  SEVERITY("级别", "severity", true),
  TITLE("标题", "title", false),
  TITLE_EN("英文标题", "title_en", false),
  MESSAGE("说明", "message", false),
  MESSAGE_EN("英文说明", "message_en", false),
  BASIS("依据", "basis", true),
  SINCE("始于", "since", true),
  STATUS("状态", "status", false);

  private final String chinese;
  private final String english;
  private final boolean required;

  RowColumn(String chinese, String english, boolean required) {
    this.chinese = chinese;
    this.english = english;
    this.required = required;
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }

  @Override
  public boolean isRequired() {
    return required;
  }
}
