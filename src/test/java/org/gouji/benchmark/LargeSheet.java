package org.gouji.benchmark;

import java.io.IOException;
import java.util.List;

/** A long list of enterprises with ten numbers each, 企业月报; each name stands in several rows. */
final class LargeSheet {

  static final int WIDTH = 12;
  private static final int ROWS_OF_ONE_NAME = 10;

  /** A column: its header, its second line, its style and the decimals its numbers have. */
  private record Column(String header, String span, Style style, int decimals, int most) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("营业收入（万元）", "本期", Style.TWO_DECIMALS, 2, 90_000_000),
          new Column("营业收入（万元）", "上年同期", Style.TWO_DECIMALS, 2, 90_000_000),
          new Column("利润总额（万元）", "本期", Style.TWO_DECIMALS, 2, 9_000_000),
          new Column("利润总额（万元）", "上年同期", Style.TWO_DECIMALS, 2, 9_000_000),
          new Column("工业总产值（万元）", "本期", Style.PADDED, 2, 99_000_000),
          new Column("工业总产值（万元）", "上年同期", Style.PADDED, 2, 99_000_000),
          new Column("工业用电量（万千瓦时）", "本期", Style.ONE_DECIMAL, 1, 500_000),
          new Column("工业用电量（万千瓦时）", "上年同期", Style.ONE_DECIMAL, 1, 500_000),
          new Column("从业人员期末人数（人）", "本期", Style.WHOLE, 0, 20_000),
          new Column("从业人员期末人数（人）", "上年同期", Style.PLAIN, 0, 20_000));

  private final SyntheticNumbers numbers;
  private final int rows;

  LargeSheet(SyntheticNumbers numbers, int rows) {
    this.numbers = numbers;
    this.rows = rows;
  }

  void writeTo(SheetWriting sheet) throws IOException {
    sheet.row().merged(Style.TITLE, "四川省2023年规模以上工业企业月报汇总（合成数据 Synthetic）", WIDTH, 1);
    sheet.row();
    header(sheet);
    for (int i = 0; i < rows; i++) {
      sheet.row();
      sheet.text(Style.LABEL, Names.CITIES.get(i % Names.CITIES.size()));
      sheet.text(Style.LABEL, Names.enterprise(i / ROWS_OF_ONE_NAME));
      for (Column column : COLUMNS) {
        sheet.number(column.style(), numbers.stored(column.most(), column.decimals()));
      }
    }
    sheet.row().text(Style.PLAIN, SyntheticWorkbooks.NOTE);
  }

  private static void header(SheetWriting sheet) throws IOException {
    sheet.row().merged(Style.HEADER, "所在地区", 1, 2).merged(Style.HEADER, "企业名称", 1, 2);
    for (int i = 0; i < COLUMNS.size(); i += 2) {
      sheet.merged(Style.HEADER, COLUMNS.get(i).header(), 2, 1);
    }
    sheet.row().empty(Style.HEADER).empty(Style.HEADER);
    COLUMNS.forEach(column -> sheet.text(Style.HEADER, column.span()));
  }
}
