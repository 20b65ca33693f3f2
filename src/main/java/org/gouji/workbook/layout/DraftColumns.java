package org.gouji.workbook.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.layout.LayoutText.Flow;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.HeadingReader;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableColumn;

/** Writes the columns of a recognised table as those of a layout, 表样列草稿. */
final class DraftColumns {

  private static final int TELLING_HEADERS = 2;

  private final HeadingReader headings;

  DraftColumns(Codelists codelists) {
    this.headings = HeadingReader.of(codelists);
  }

  /** Whether the headers alone say which form this is. */
  boolean areTelling(RecognisedTable table) {
    return table.figureColumns().stream()
            .filter(column -> HeadingReader.isTelling(column.heading().name()))
            .map(DraftColumns::header)
            .filter(header -> HeaderPattern.of(header).isTelling())
            .distinct()
            .count()
        >= TELLING_HEADERS;
  }

  List<String> of(RecognisedTable table) {
    return table.columns().stream().map(column -> line(column, table)).toList();
  }

  private String line(TableColumn column, RecognisedTable table) {
    Optional<Indicator> indicator =
        table.has(ColumnRole.INDICATOR) ? Optional.empty() : indicator(column, table);
    Optional<String> code =
        column.role() == ColumnRole.DATE
            ? column.heading().dateCode()
            : indicator.map(Indicator::code);
    Flow flow =
        new Flow()
            .with("column", CellRef.columnName(column.column()))
            .with("header", LayoutText.quoted(header(column)))
            .with("role", column.role().code())
            .with("indicator", code);
    if (!column.role().isLabel()) {
      flow.with("required", "false");
    }
    return flow + indicator.map(found -> "  # " + found.name()).orElse("");
  }

  /** The indicator the header itself names; what title or neighbours add they add next time too. */
  private Optional<Indicator> indicator(TableColumn column, RecognisedTable table) {
    Optional<IndicatorMatch> own = headings.read(column.path(), table.context().period()).match();
    return column.role() == ColumnRole.VALUE && own.equals(column.heading().match())
        ? own.map(IndicatorMatch::indicator)
        : Optional.empty();
  }

  private static String header(TableColumn column) {
    return column.path().stream().map(HeaderPattern::recurring).collect(Collectors.joining("/"));
  }
}
