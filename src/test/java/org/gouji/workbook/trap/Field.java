package org.gouji.workbook.trap;

/** What must be right about a figure, 数据项要素; its cell comes first, by that it is found. */
enum Field {
  CELL,
  ENTITY,
  INDICATOR,
  PERIOD,
  VALUE,
  UNIT,
  QUALIFIER,
  MARKS
}
