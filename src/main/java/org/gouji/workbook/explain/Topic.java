package org.gouji.workbook.explain;

import org.gouji.issue.Bilingual;

/** What a remark about a layout is about, 说明事项. */
public enum Topic {
  RECOGNITION("识别", "recognised"),
  TITLE("标题", "title"),
  UNIT("单位", "unit"),
  PERIOD("报告期", "period"),
  REGION("地区", "region"),
  HEADER("表头", "header"),
  AXIS("行标目", "rows"),
  COLUMN("列", "column"),
  TOTAL("合计", "total"),
  OF_WHICH("其中", "of which"),
  SECTION("小标题", "heading"),
  NOTE("注", "note"),
  HIDDEN("隐藏", "hidden"),
  IGNORED("未读", "not read"),
  DRIFT("表样变动", "changed"),
  NOTICED("注意", "noticed");

  private final Bilingual title;

  Topic(String chinese, String english) {
    this.title = new Bilingual(chinese, english);
  }

  public Bilingual title() {
    return title;
  }
}
