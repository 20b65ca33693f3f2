package org.gouji.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a sample as an office workbook with fixed metadata, 样例写出. */
final class OfficeWriter {

  static final String LABEL = "合成数据 SYNTHETIC";
  static final String NOTE = "注:" + LABEL + "。本表为合成样例数据,除成都市2022年公开数据外均为虚构,仅用于测试,不得引用。";
  private static final Date MADE =
      Date.from(LocalDate.of(2023, 7, 15).atStartOfDay().toInstant(ZoneOffset.UTC));
  private static final int COLUMN_WIDTH = 18 * 256;

  byte[] bytes(SampleFile file) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      OfficeLook look = new OfficeLook(book);
      file.tables().forEach(table -> sheet(book, look, file, table));
      if (!file.remarks().isEmpty()) {
        remarks(book, look, file.remarks());
      }
      properties(book.getProperties(), file);
      book.write(out);
      return FixedZip.rewritten(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void properties(POIXMLProperties properties, SampleFile file) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(file.name().fileName());
    core.setCreator("Gouji samples");
    core.setDescription(NOTE);
    core.setKeywords(LABEL);
    core.setCreated(Optional.of(MADE));
    core.setModified(Optional.of(MADE));
    properties.getCustomProperties().addProperty("数据性质", LABEL);
  }

  private static void sheet(XSSFWorkbook book, OfficeLook look, SampleFile file, Table table) {
    XSSFSheet sheet = book.createSheet(table.sheet());
    int last = table.headers().size() - 1;
    Row title = sheet.createRow(0);
    title.setHeightInPoints(30);
    words(title.createCell(0), table.title(), look.title);
    merge(sheet, 0, last);
    lineAbove(sheet.createRow(1), look, file, table, last);
    Row header = sheet.createRow(2);
    header.setHeightInPoints(34);
    for (int column = 0; column <= last; column++) {
      words(header.createCell(column), table.headers().get(column), look.header);
      sheet.setColumnWidth(column, COLUMN_WIDTH);
    }
    body(sheet, look, table);
    notes(sheet, look, table, last);
    sheet.createFreezePane(1, Table.BODY);
    sheet.getFooter().setCenter(LABEL);
  }

  private static void lineAbove(Row row, OfficeLook look, SampleFile file, Table table, int last) {
    words(row.createCell(0), "填报单位:" + file.unit() + "(" + LABEL + ")", look.line);
    String day = "制表日期:" + table.day().orElse(file.day());
    String unit = table.unit().isEmpty() ? "" : "单位:" + table.unit();
    if (last >= 3) {
      words(row.createCell(last - 1), day, look.line);
    }
    if (!unit.isEmpty()) {
      words(row.createCell(last), unit, look.lineRight);
    }
  }

  private static void body(XSSFSheet sheet, OfficeLook look, Table table) {
    int at = Table.BODY;
    for (List<Content> cells : table.rows()) {
      Row row = sheet.createRow(at++);
      for (int column = 0; column < cells.size(); column++) {
        write((XSSFCell) row.createCell(column), cells.get(column), look);
      }
    }
  }

  private static void notes(XSSFSheet sheet, OfficeLook look, Table table, int last) {
    int at = Table.BODY + table.rows().size();
    for (String text : table.notes().isEmpty() ? List.of(NOTE) : withLabel(table.notes())) {
      Row row = sheet.createRow(at);
      row.setHeightInPoints(30);
      words(row.createCell(0), text, look.note);
      merge(sheet, at++, last);
    }
  }

  private static List<String> withLabel(List<String> notes) {
    return Stream.concat(Stream.of(NOTE), notes.stream()).toList();
  }

  private static void write(XSSFCell cell, Content content, OfficeLook look) {
    if (content instanceof Content.Words words) {
      words(cell, words.text(), look.words);
    } else if (content instanceof Content.Number number) {
      amount(cell, number.value(), look);
    } else if (content instanceof Content.Formula formula) {
      cell.setCellFormula(formula.formula());
      amount(cell, formula.cached(), look);
    } else if (content instanceof Content.Broken broken) {
      cell.setCellFormula(broken.formula());
      cell.setCellErrorValue(FormulaError.REF);
      cell.setCellStyle(look.number(1));
    } else if (content instanceof Content.Day day) {
      cell.setCellValue(day.day());
      cell.setCellStyle(look.yearAndMonth());
    }
  }

  private static void amount(XSSFCell cell, BigDecimal value, OfficeLook look) {
    cell.setCellValue(value.doubleValue());
    cell.setCellStyle(look.number(Math.max(0, value.scale())));
  }

  private static void remarks(XSSFWorkbook book, OfficeLook look, List<String> lines) {
    XSSFSheet sheet = book.createSheet("填报说明");
    for (int at = 0; at < lines.size(); at++) {
      words(sheet.createRow(at).createCell(0), lines.get(at), look.line);
    }
    book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.HIDDEN);
  }

  private static void words(Cell cell, String text, CellStyle style) {
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private static void merge(XSSFSheet sheet, int row, int last) {
    if (last > 0) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, 0, last));
    }
  }
}
