package org.gouji.workbook.explain;

import java.util.Locale;
import org.gouji.issue.Bilingual;

/** What a cell of a sheet was taken for, 单元格用途. */
public enum CellRole {
  TITLE("标题", "title"),
  UNIT("单位", "unit"),
  PERIOD("报告期", "period"),
  CAPTION("表外文字", "words around the table"),
  HEADER("表头", "header"),
  LABEL("行标目", "label"),
  FIGURE("数据", "figure"),
  TOTAL("合计、小计", "total, subtotal"),
  OF_WHICH("其中", "of which"),
  NOTE("注", "note"),
  IGNORED("未读", "not read"),
  BLANK("空白", "blank");

  private final Bilingual title;

  CellRole(String chinese, String english) {
    this.title = new Bilingual(chinese, english);
  }

  public Bilingual title() {
    return title;
  }

  /** The name in pages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
