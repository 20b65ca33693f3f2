package org.gouji.workbook.html;

import java.nio.file.Path;
import java.util.Iterator;
import org.gouji.workbook.cell.RowStream;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetEntry;
import org.gouji.workbook.cell.SheetEntry.Visibility;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.SheetShape;

/** A web page as the one sheet it makes, 网页工作表. */
final class PageSheet implements Sheet {

  private final SheetEntry entry;
  private final PageGrid grid;

  PageSheet(Path path, PageGrid grid) {
    this.entry = new SheetEntry(SheetEntry.nameAfter(path), Visibility.VISIBLE, "");
    this.grid = grid;
  }

  @Override
  public SheetEntry entry() {
    return entry;
  }

  @Override
  public SheetShape shape() {
    return grid.shape();
  }

  @Override
  public RowStream rows() {
    Iterator<SheetRow> rows = grid.rows().iterator();
    return new RowStream() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public SheetRow next() {
        grid.checkTime();
        return rows.next();
      }

      @Override
      public void close() {
        // The rows lie in memory.
      }
    };
  }
}
