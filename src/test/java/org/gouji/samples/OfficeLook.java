package org.gouji.samples;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of an office table, 表格样式. */
final class OfficeLook {
  private final XSSFWorkbook book;
  private final Map<String, CellStyle> numbers = new HashMap<>();
  final CellStyle title;
  final CellStyle line;
  final CellStyle lineRight;
  final CellStyle header;
  final CellStyle words;
  final CellStyle note;

  OfficeLook(XSSFWorkbook book) {
    this.book = book;
    title = book.createCellStyle();
    title.setFont(font("黑体", 16, true));
    title.setAlignment(HorizontalAlignment.CENTER);
    title.setVerticalAlignment(VerticalAlignment.CENTER);
    line = book.createCellStyle();
    line.setFont(font("宋体", 10, false));
    lineRight = book.createCellStyle();
    lineRight.cloneStyleFrom(line);
    lineRight.setAlignment(HorizontalAlignment.RIGHT);
    header = boxed();
    header.setFont(font("宋体", 11, true));
    header.setAlignment(HorizontalAlignment.CENTER);
    header.setVerticalAlignment(VerticalAlignment.CENTER);
    header.setWrapText(true);
    header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    words = boxed();
    words.setFont(font("宋体", 11, false));
    note = book.createCellStyle();
    note.cloneStyleFrom(line);
    note.setWrapText(true);
    note.setVerticalAlignment(VerticalAlignment.TOP);
  }

  CellStyle number(int decimals) {
    return format(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals));
  }

  CellStyle yearAndMonth() {
    return format("yyyy\"年\"m\"月\"");
  }

  private CellStyle format(String code) {
    return numbers.computeIfAbsent(
        code,
        key -> {
          CellStyle style = boxed();
          style.setFont(font("宋体", 11, false));
          style.setAlignment(HorizontalAlignment.RIGHT);
          style.setDataFormat(book.createDataFormat().getFormat(key));
          return style;
        });
  }

  private CellStyle boxed() {
    CellStyle style = book.createCellStyle();
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private Font font(String name, int points, boolean bold) {
    Font font = book.createFont();
    font.setFontName(name);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }
}
