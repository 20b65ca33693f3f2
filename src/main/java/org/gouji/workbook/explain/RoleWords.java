package org.gouji.workbook.explain;

import org.gouji.issue.Bilingual;
import org.gouji.workbook.table.ColumnRole;

/** The roles of columns in words, 列用途名称. */
final class RoleWords {

  private RoleWords() {}

  static Bilingual of(ColumnRole role) {
    return switch (role) {
      case ENTITY -> new Bilingual("名称（地区、产业或其他）", "names (regions, industries or others)");
      case REGION -> new Bilingual("行政区划", "regions");
      case INDUSTRY -> new Bilingual("产业、行业", "industries");
      case CLUSTER -> new Bilingual("产业集群", "clusters");
      case PARK -> new Bilingual("园区", "parks");
      case PROJECT -> new Bilingual("项目", "projects");
      case PROJECT_CODE -> new Bilingual("项目代码", "codes of projects");
      case ENTERPRISE -> new Bilingual("企业", "enterprises");
      case USCC -> new Bilingual("统一社会信用代码", "unified social credit codes");
      case INDICATOR -> new Bilingual("指标", "indicators");
      case UNIT -> new Bilingual("计量单位", "units");
      case PERIOD -> new Bilingual("报告期", "periods");
      case VALUE -> new Bilingual("数值", "numbers");
      case DATE -> new Bilingual("日期", "dates");
      case SEQUENCE -> new Bilingual("序号", "numbering");
      case NOTE -> new Bilingual("备注", "notes");
    };
  }
}
