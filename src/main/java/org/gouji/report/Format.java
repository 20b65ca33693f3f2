package org.gouji.report;

import java.util.Locale;

/** The forms a report is written in, 报告格式. */
public enum Format {
  HTML("report.html"),
  JSON("report.json"),
  XLSX("issues.xlsx");

  private final String fileName;

  Format(String fileName) {
    this.fileName = fileName;
  }

  public String fileName() {
    return fileName;
  }

  /** The word used on the command line and in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
