package org.gouji.samples;

/** Column headings as officials write them, 表头用语. */
final class Headings {
  static final String AREA = "地区";
  static final String DISTRICT = "区(市)县";
  static final String INDUSTRY = "行业";
  static final String VALUE_ADDED = "工业增加值";
  static final String ABOVE_SCALE = "规上工业增加值";
  static final String ENTERPRISES = "规上工业企业数(家)";
  static final String REVENUE = "规上工业营业收入";
  static final String PROFIT = "规上工业利润总额";
  static final String MARGIN = "规上工业利润率(%)";
  static final String INDICATOR = "指标名称";
  static final String UNIT = "计量单位";
  static final String THIS_YEAR = "2022年";
  static final String LAST_YEAR = "2021年";
  static final String CLUSTER = "所属集群";
  static final String CITY = "所在市州";
  static final String NUMBER = "序号";
  static final String PROVINCE_ROW = "全省";
  static final String CITY_ROW = "全市";
  static final String TOTAL_ROW = "合计";

  private Headings() {}

  /** 2023年1—5月 before a measure. */
  static String until(int month, String measure) {
    return "2023年1—%d月%s".formatted(month, measure);
  }
}
