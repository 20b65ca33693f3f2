package org.gouji.report;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Lists as sheets, 清单工作表: a frozen header with filters, text as text and never as a formula. */
final class XlsxSheets {
  private static final int MAX_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final int MAX_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int WIDTH_UNIT = 256;

  /** A column's title and its width in characters. */
  record Column(String title, int width) {}

  private final Workbook workbook;
  private final CellStyle header;
  private final CellStyle text;
  private final CellStyle quoted;

  XlsxSheets(Workbook workbook) {
    this.workbook = workbook;
    this.header = header(workbook);
    this.text = text(workbook);
    this.quoted = text(workbook);
    quoted.setQuotePrefixed(true);
  }

  /** Columns written as {@code title:width}. */
  static List<Column> columns(String... titlesAndWidths) {
    return Stream.of(titlesAndWidths)
        .map(both -> both.split(":(?=\\d+$)"))
        .map(both -> new Column(both[0], Integer.parseInt(both[1])))
        .toList();
  }

  void add(String name, List<Column> columns, List<List<Object>> rows) {
    Sheet sheet = workbook.createSheet(name);
    Row titles = sheet.createRow(0);
    for (int column = 0; column < columns.size(); column++) {
      sheet.setColumnWidth(column, columns.get(column).width() * WIDTH_UNIT);
      Cell cell = titles.createCell(column);
      cell.setCellStyle(header);
      cell.setCellValue(columns.get(column).title());
    }
    int written = Math.min(rows.size(), MAX_ROWS - 2);
    for (int row = 0; row < written; row++) {
      fill(sheet.createRow(row + 1), rows.get(row));
    }
    if (written < rows.size()) {
      fill(sheet.createRow(written + 1), List.of(notice(rows.size())));
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, written, 0, columns.size() - 1));
  }

  private void fill(Row row, List<Object> values) {
    for (int column = 0; column < values.size(); column++) {
      Cell cell = row.createCell(column);
      if (values.get(column) instanceof Integer number) {
        cell.setCellStyle(text);
        cell.setCellValue(number);
      } else {
        String words = cellText(values.get(column).toString());
        cell.setCellStyle(wouldCalculate(words) ? quoted : text);
        cell.setCellValue(words);
      }
    }
  }

  /**
   * Such a text would turn into a formula if somebody edited the cell, so it carries Excel's quote
   * mark.
   */
  private static boolean wouldCalculate(String words) {
    return !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0;
  }

  private static String cellText(String words) {
    String printable = Printable.text(words);
    return printable.length() <= MAX_TEXT
        ? printable
        : Printable.text(printable.substring(0, MAX_TEXT - 1)) + "…";
  }

  private static String notice(int total) {
    return "共 "
        + total
        + " 行，超出工作表上限，全部内容见 report.json。"
        + " There are "
        + total
        + " rows, more than a sheet holds; report.json has them all.";
  }

  private static CellStyle header(Workbook workbook) {
    CellStyle style = text(workbook);
    Font bold = workbook.createFont();
    bold.setBold(true);
    style.setFont(bold);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static CellStyle text(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
