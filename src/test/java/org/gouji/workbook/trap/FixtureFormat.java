package org.gouji.workbook.trap;

import java.util.Arrays;

/** The formats a fixture is written in, 样例文件格式. */
enum FixtureFormat {
  XLSX("xlsx", ".xlsx"),
  XLSM("xlsm", ".xlsm"),
  XLS("xls", ".xls"),
  /** Encrypted with Excel's default password, as a sheet protected by its owner is. */
  XLS_PROTECTED("xls-protected", ".xls"),
  ET("et", ".et"),
  PAGE("html", ".html"),
  PAGE_NAMED_XLS("html-xls", ".xls"),
  PAGE_GB18030("html-gb18030", ".xls"),
  CSV("csv", ".csv"),
  CSV_WITH_MARK("csv-bom", ".csv"),
  CSV_GB18030("csv-gb18030", ".csv"),
  TSV("tsv", ".tsv");

  private final String word;
  private final String ending;

  FixtureFormat(String word, String ending) {
    this.word = word;
    this.ending = ending;
  }

  static FixtureFormat of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no format of fixtures: " + word));
  }

  String ending() {
    return ending;
  }

  @Override
  public String toString() {
    return word;
  }
}
