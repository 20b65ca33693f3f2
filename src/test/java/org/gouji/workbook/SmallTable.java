package org.gouji.workbook;

/** Two figures under a header, as the rows of a sheet part. */
final class SmallTable {

  private static final String TABLE =
      "<row r='1'><c r='A1' t='inlineStr'><is><t>地区</t></is></c>"
          + "<c r='B1' t='inlineStr'><is><t>2024年工业增加值（亿元）</t></is></c></row>"
          + "<row r='2'><c r='A2' t='inlineStr'><is><t>成都市</t></is></c>"
          + "<c r='B2'><v>%s</v></c></row>"
          + "<row r='3'><c r='A3' t='inlineStr'><is><t>绵阳市</t></is></c>"
          + "<c r='B3'><v>20.5</v></c></row>";
  static final String ROWS = with("10.5");

  private SmallTable() {}

  /** The rows with another first value. */
  static String with(String value) {
    return TABLE.formatted(value);
  }
}
