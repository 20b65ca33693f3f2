package org.gouji.workbook.row;

import java.util.BitSet;
import java.util.Optional;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.Period;
import org.gouji.figure.Source;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableColumn;

/** Notes what is odd about a figure or missing beside it, 数据项现象记录. */
final class FigureNotes {

  private final SheetPlace place;
  private final RecognisedTable table;
  private final Observations observations;
  private final BitSet unknownColumns = new BitSet();
  private boolean textIsTheForm;

  FigureNotes(SheetPlace place, RecognisedTable table, Observations observations) {
    this.place = place;
    this.table = table;
    this.observations = observations;
  }

  /** All numbers of the table are text: that is its form and said once. */
  void expectText() {
    textIsTheForm = true;
  }

  void cell(ObservationKind kind, Source source, String raw) {
    if (textIsTheForm && kind == ObservationKind.TEXT_NUMBER) {
      observations.once("text", kind, source, raw);
    } else {
      observations.add(kind, source, raw);
    }
  }

  void unknown(Optional<IndicatorMatch> match, TableColumn column, RowStatement row) {
    if (match.isEmpty() && !isSaid(column, row)) {
      Optional<String> label = row.labels().text(ColumnRole.INDICATOR);
      String words = label.map(String::strip).orElseGet(() -> String.join("/", column.path()));
      Source where = place.source(label.isPresent() ? row.labels().cell() : column.header());
      observations.once(where.locator(), ObservationKind.INDICATOR_UNKNOWN, where, words);
    }
  }

  /** A column without an indicator is looked at once, not in every row. */
  private boolean isSaid(TableColumn column, RowStatement row) {
    if (row.labels().text(ColumnRole.INDICATOR).isPresent()) {
      return false;
    }
    boolean said = unknownColumns.get(column.column());
    unknownColumns.set(column.column());
    return said;
  }

  void period(Period period, TableColumn column) {
    if (!period.isKnown()) {
      observations.once(
          "table " + table.firstDataRow(),
          ObservationKind.PERIOD_MISSING,
          place.source(column.header()),
          table.context().title());
    }
  }
}
