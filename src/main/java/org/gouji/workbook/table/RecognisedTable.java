package org.gouji.workbook.table;

import java.util.List;
import java.util.Optional;

/**
 * A table found on a sheet, 识别出的表: what its rows are about and what its columns hold.
 *
 * @param recognition name of the layout, or {@code header}
 * @param list whether the rows are items of a list, not statistics
 * @param header the rows its header stands in
 * @param drift what stands elsewhere than the layout says
 */
public record RecognisedTable(
    String recognition,
    TableContext context,
    HeaderBand header,
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

  /**
   * This table as a further part, 续表, of one above it or on the sheet before, whose title and the
   * like still hold. On one sheet the same header again without a title is enough, and so is
   * another unit line over rows named alike.
   */
  public RecognisedTable continuing(RecognisedTable above, boolean sameSheet) {
    boolean sameForm = sameSheet && context.title().isEmpty() && headers().equals(above.headers());
    boolean otherUnit = sameSheet && context.saysOnlyUnits() && labels().equals(above.labels());
    if (!context.isContinuation() && !sameForm && !otherUnit) {
      return this;
    }
    TableContext joined = context.continuing(above.context);
    return new RecognisedTable(
        recognition, joined, header, firstDataRow, list, columns, words, drift);
  }

  /** This table with the remark that it is not what a layout expects. */
  public RecognisedTable withDrift(Drift noticed) {
    return new RecognisedTable(
        recognition, context, header, firstDataRow, list, columns, words, Optional.of(noticed));
  }

  /** The headers over the columns of figures. */
  public List<List<String>> headers() {
    return figureColumns().stream().map(TableColumn::path).toList();
  }

  private List<List<String>> labels() {
    return labelColumns().stream().map(TableColumn::path).toList();
  }

  public boolean isByLayout() {
    return !recognition.equals(BY_HEADER);
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
