package org.gouji.workbook.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gouji.workbook.cell.MergedRegions;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetEntry;
import org.gouji.workbook.cell.SheetEntry.Visibility;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.SheetShape;
import org.gouji.workbook.cell.TextEncoding;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;

/** The one sheet of a file of delimited text, CSV 工作表. */
final class CsvSheet implements Sheet, DelimitedLines.Bounds {

  private final Path path;
  private final TextEncoding encoding;
  private final char delimiter;
  private final ReadLimits limits;
  private final SheetEntry entry;
  private Optional<SheetShape> shape = Optional.empty();

  CsvSheet(Path path, TextEncoding encoding, char delimiter, ReadLimits limits) {
    this.path = path;
    this.encoding = encoding;
    this.delimiter = delimiter;
    this.limits = limits;
    this.entry = new SheetEntry(SheetEntry.nameAfter(path), Visibility.VISIBLE, "");
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
    int rows = 0;
    int columns = 0;
    long cells = 0;
    try (RowStream all = open()) {
      while (all.hasNext()) {
        SheetRow row = all.next();
        cells += row.cells().size();
        if (cells > limits.cells()) {
          throw beyond(Limit.CELLS);
        }
        rows = row.index();
        columns = Math.max(columns, row.cells().get(row.cells().size() - 1).ref().column());
      }
    }
    return new SheetShape(rows, columns, cells, new MergedRegions(List.of()), new BitSet());
  }

  /** Measures the sheet first if nobody has: no row is handed out from one beyond the limits. */
  @Override
  public RowStream rows() {
    shape();
    return open();
  }

  private RowStream open() {
    try {
      return new CsvRows(
          new DelimitedLines(encoding.reader(path), delimiter, this), limits.rows(), this);
    } catch (IOException e) {
      throw unreadable(e);
    }
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
    return WorkbookException.beyond(limit, limits, path, Optional.empty());
  }

  WorkbookException unreadable(IOException e) {
    return new WorkbookException(
        WorkbookFault.UNREADABLE, path, Optional.empty(), e, String.valueOf(e.getMessage()));
  }
}
