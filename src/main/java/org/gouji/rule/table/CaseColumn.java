package org.gouji.rule.table;

/** The columns of a case, 用例表的列. */
enum CaseColumn implements Heading {
  CODE("编号", "code", true),
  NAME("用例", "case", true),
  NAME_EN("英文用例", "case_en", true),
  SHEET("表名", "sheet", false),
  PERIOD("报告期", "period", false),
  REGION("地区", "region", false),
  FIGURES("数据", "figures", true),
  VERDICT("应判", "verdict", true),
  MESSAGE("表述含", "message", false),
  MESSAGE_EN("英文表述含", "message_en", false);

  private final String chinese;
  private final String english;
  private final boolean required;

  CaseColumn(String chinese, String english, boolean required) {
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
