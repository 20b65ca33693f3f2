package org.gouji.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes one sheet row by row the way an office program does, 工作表写出. */
final class SheetWriting {

  private final Writer out;
  private final SharedTexts texts;
  private final int width;
  private final List<String> merged = new ArrayList<>();
  private final StringBuilder row = new StringBuilder();
  private int index;
  private int column;

  SheetWriting(Writer out, SharedTexts texts, int width) {
    this.out = out;
    this.texts = texts;
    this.width = width;
  }

  void begin() throws IOException {
    out.write(SyntheticPackage.HEAD);
    out.write("<worksheet " + SyntheticPackage.MAIN + "><sheetViews><sheetView workbookViewId=");
    out.write("\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"14.25\"/><cols><col min=");
    out.write("\"1\" max=\"1\" width=\"22.5\" customWidth=\"1\"/></cols><sheetData>");
  }

  /** Starts the next row. */
  SheetWriting row() throws IOException {
    endRow();
    index++;
    column = 0;
    row.append("<row r=\"").append(index).append("\" spans=\"1:").append(width);
    row.append("\" ht=\"15.75\" customHeight=\"1\">");
    return this;
  }

  SheetWriting text(Style style, String text) {
    cell(style).append("\" t=\"s\"><v>").append(texts.number(text)).append("</v></c>");
    return this;
  }

  SheetWriting number(Style style, String stored) {
    cell(style).append("\"><v>").append(stored).append("</v></c>");
    return this;
  }

  SheetWriting sum(Style style, String formula, String stored) {
    cell(style).append("\"><f>").append(formula).append("</f><v>").append(stored);
    row.append("</v></c>");
    return this;
  }

  /** A cell with a border and nothing in it, as the rest of a merged cell is. */
  SheetWriting empty(Style style) {
    cell(style).append("\"/>");
    return this;
  }

  /** A text over several columns and rows; the columns are filled up, the rows below are not. */
  SheetWriting merged(Style style, String text, int columns, int rows) {
    text(style, text);
    String first = name(column) + index;
    for (int i = 1; i < columns; i++) {
      empty(style);
    }
    merged.add(first + ":" + name(column) + (index + rows - 1));
    return this;
  }

  int index() {
    return index;
  }

  String columnName() {
    return name(column + 1);
  }

  void end() throws IOException {
    endRow();
    out.write("</sheetData>");
    if (!merged.isEmpty()) {
      out.write("<mergeCells count=\"" + merged.size() + "\">");
      for (String range : merged) {
        out.write("<mergeCell ref=\"" + range + "\"/>");
      }
      out.write("</mergeCells>");
    }
    out.write("<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\"");
    out.write(" header=\"0.3\" footer=\"0.3\"/></worksheet>");
  }

  private StringBuilder cell(Style style) {
    column++;
    return row.append("<c r=\"")
        .append(name(column))
        .append(index)
        .append("\" s=\"")
        .append(style.ordinal());
  }

  private void endRow() throws IOException {
    if (index > 0) {
      row.append("</row>");
      out.append(row);
      row.setLength(0);
    }
  }

  private static String name(int column) {
    if (column > 26) {
      throw new IllegalArgumentException("no synthetic sheet is wider than 26 columns");
    }
    return String.valueOf((char) ('A' + column - 1));
  }
}
