package org.gouji.workbook;

/** The formats that are read, 可读格式, whatever the name of the file says. */
enum FileFormat {
  XLSX,
  XLS,
  PAGE,
  TEXT
}
