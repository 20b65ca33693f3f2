package org.gouji.workbook.table;

import java.util.Locale;

/** What a column holds, 列的用途. */
public enum ColumnRole {
  /** Names of what the row is about, of any kind. */
  ENTITY,
  REGION,
  INDUSTRY,
  CLUSTER,
  PARK,
  PROJECT,
  /** The code a project keeps under all its names, 项目代码. */
  PROJECT_CODE,
  ENTERPRISE,
  /** The unified social credit code, 统一社会信用代码. */
  USCC,
  /** The rows are indicators, 指标. */
  INDICATOR,
  UNIT,
  PERIOD,
  VALUE,
  DATE,
  SEQUENCE,
  NOTE;

  /** Whether the column says what the row is about. */
  public boolean isLabel() {
    return switch (this) {
      case ENTITY, REGION, INDUSTRY, CLUSTER, PARK, PROJECT, ENTERPRISE, INDICATOR, PERIOD -> true;
      default -> false;
    };
  }

  public boolean yieldsFigures() {
    return this == VALUE || this == DATE;
  }

  /** The name in layout files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
