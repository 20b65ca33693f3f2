package org.gouji.workbook;

/** The formats that are read, 可读格式, whatever the name of the file says. */
enum FileFormat {
  XLSX,
  ENCRYPTED_XLSX,
  XLS,
  FLAT_XML,
  PAGE,
  TEXT
}
