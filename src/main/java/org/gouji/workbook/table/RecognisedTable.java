package org.gouji.workbook.table;

import java.util.List;
import java.util.Optional;

/**
 * A table found on a sheet, 识别出的表: what its rows are about and what its columns hold.
 *
 * @param recognition name of the layout, or {@code header}
 * @param list whether the rows are items of a list, not statistics
 * @param drift what stands elsewhere than the layout says
 */
public record RecognisedTable(
    String recognition,
    TableContext context,
    int firstDataRow,
    boolean list,
    List<TableColumn> columns,
    RowWords words,
    Optional<Drift> drift) {

  /** The name of recognition by headers alone. */
  public static final String BY_HEADER = "header";

  /** Headers that moved, 表样变动. */
  public record Drift(TableColumn first, String words) {}

  public RecognisedTable {
    columns = ColumnIndex.of(columns);
  }

  /** This table as a further part, 续表, of one above it, whose title and the like still hold. */
  public RecognisedTable continuing(RecognisedTable above) {
    if (!context.isContinuation()) {
      return this;
    }
    TableContext joined = context.continuing(above.context);
    return new RecognisedTable(recognition, joined, firstDataRow, list, columns, words, drift);
  }

  public Optional<TableColumn> first(ColumnRole role) {
    return index().first(role);
  }

  public boolean has(ColumnRole role) {
    return first(role).isPresent();
  }

  /** The columns whose cells become figures. */
  public List<TableColumn> figureColumns() {
    return index().figures();
  }

  public List<TableColumn> labelColumns() {
    return index().labels();
  }

  private ColumnIndex index() {
    return (ColumnIndex) columns;
  }
}
