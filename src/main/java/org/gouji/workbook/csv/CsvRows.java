package org.gouji.workbook.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.WrittenContent;

/** The lines of a text as rows, CSV 行流; fields and lines without anything in them are no cells. */
final class CsvRows implements RowStream {

  private final DelimitedLines lines;
  private final CsvSheet sheet;
  private int line;
  private Optional<SheetRow> ahead;

  CsvRows(DelimitedLines lines, CsvSheet sheet) {
    this.lines = lines;
    this.sheet = sheet;
    this.ahead = advance();
  }

  @Override
  public boolean hasNext() {
    return ahead.isPresent();
  }

  @Override
  public SheetRow next() {
    SheetRow row = ahead.orElseThrow(() -> new NoSuchElementException("no further line"));
    ahead = advance();
    return row;
  }

  private Optional<SheetRow> advance() {
    try {
      while (lines.nextLine()) {
        sheet.beginLine(++line);
        List<SheetCell> cells = cells();
        if (!cells.isEmpty()) {
          return Optional.of(new SheetRow(line, false, cells));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw sheet.unreadable(e);
    }
  }

  private List<SheetCell> cells() throws IOException {
    List<SheetCell> cells = new ArrayList<>();
    while (lines.nextField()) {
      if (!lines.isBlank()) {
        cells.add(WrittenContent.cell(new CellRef(line, lines.number()), lines.text()));
      }
    }
    return cells;
  }

  @Override
  public void close() {
    ahead = Optional.empty();
    try {
      lines.close();
    } catch (IOException e) {
      throw sheet.unreadable(e);
    }
  }
}
