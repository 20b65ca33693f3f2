package org.gouji.workbook.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.WrittenContent;

/** The lines of a text as rows, CSV 行流; fields and lines without anything in them are no cells. */
final class CsvRows implements RowStream {

  private final DelimitedLines lines;
  private final int mostRows;
  private final CsvSheet sheet;
  private int line;
  private Optional<SheetRow> ahead;

  CsvRows(DelimitedLines lines, int mostRows, CsvSheet sheet) {
    this.lines = lines;
    this.mostRows = mostRows;
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
      for (var fields = lines.next(); fields.isPresent(); fields = lines.next()) {
        if (++line > mostRows) {
          throw sheet.beyond(Limit.ROWS);
        }
        List<SheetCell> cells = cells(fields.get());
        if (!cells.isEmpty()) {
          return Optional.of(new SheetRow(line, false, cells));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw sheet.unreadable(e);
    }
  }

  private List<SheetCell> cells(List<String> fields) {
    List<SheetCell> cells = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).isBlank()) {
        cells.add(WrittenContent.cell(new CellRef(line, i + 1), fields.get(i)));
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
