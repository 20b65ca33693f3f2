package org.gouji.workbook.csv;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gouji.workbook.cell.MergedRegions;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetEntry;
import org.gouji.workbook.cell.SheetEntry.Visibility;
import org.gouji.workbook.cell.SheetShape;
import org.gouji.workbook.cell.TextEncoding;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;

/** The one sheet of a file of delimited text, CSV 工作表. */
final class CsvSheet implements Sheet, DelimitedLines.Bounds {

  private final Opening opening;
  private final TextEncoding encoding;
  private final char delimiter;
  private final ReadLimits limits;
  private final SheetEntry entry;
  private Optional<SheetShape> shape = Optional.empty();

  CsvSheet(Opening opening, TextEncoding encoding, char delimiter) {
    this.opening = opening;
    this.encoding = encoding;
    this.delimiter = delimiter;
    this.limits = opening.limits();
    this.entry = new SheetEntry(SheetEntry.nameAfter(opening.path()), Visibility.VISIBLE, "");
  }

  @Override
  public SheetEntry entry() {
    return entry;
  }

  @Override
  public synchronized SheetShape shape() {
    if (shape.isEmpty()) {
      shape = Optional.of(measure());
    }
    return shape.get();
  }

  private SheetShape measure() {
    int line = 0;
    int rows = 0;
    int columns = 0;
    long cells = 0;
    try (DelimitedLines lines = lines()) {
      while (lines.nextLine()) {
        beginLine(++line);
        while (lines.nextField()) {
          if (!lines.isBlank()) {
            cells++;
            rows = line;
            columns = Math.max(columns, lines.number());
          }
        }
        if (cells > limits.cells()) {
          throw beyond(Limit.CELLS);
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return new SheetShape(rows, columns, cells, new MergedRegions(List.of()), new BitSet());
  }

  void beginLine(int line) {
    opening.checkTime(Optional.empty());
    if (line > limits.rows()) {
      throw beyond(Limit.ROWS);
    }
  }

  /** Measures the sheet first if nobody has: no row is handed out from one beyond the limits. */
  @Override
  public RowStream rows() {
    shape();
    try {
      return new CsvRows(lines(), this);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private DelimitedLines lines() throws IOException {
    return new DelimitedLines(encoding.reader(opening.path()), delimiter, this);
  }

  @Override
  public void fields(int count) {
    if (count > limits.columns()) {
      throw beyond(Limit.COLUMNS);
    }
  }

  @Override
  public void length(int characters) {
    if (characters > limits.stringLength()) {
      throw beyond(Limit.STRING_LENGTH);
    }
  }

  WorkbookException beyond(Limit limit) {
    return opening.beyond(limit, Optional.empty());
  }

  WorkbookException unreadable(IOException e) {
    return new WorkbookException(
        WorkbookFault.UNREADABLE,
        opening.path(),
        Optional.empty(),
        e,
        String.valueOf(e.getMessage()));
  }
}
