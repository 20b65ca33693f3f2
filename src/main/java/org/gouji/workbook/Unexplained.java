package org.gouji.workbook;

import java.util.Optional;
import org.gouji.figure.ObservationKind;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.row.Observations;
import org.gouji.workbook.row.SheetPlace;
import org.gouji.workbook.table.Captions;
import org.gouji.workbook.table.HeaderRows;

/** Rows of numbers that no header explains, 未能归入表格的数据行: not passed over in silence. */
final class Unexplained {

  private static final int ENOUGH = 2;

  private final SheetPlace place;
  private final Observations observations;
  private Optional<SheetRow> first = Optional.empty();
  private int run;

  Unexplained(SheetPlace place, Observations observations) {
    this.place = place;
    this.observations = observations;
  }

  void passOver(SheetRow row) {
    run = HeaderRows.isData(row) ? run + 1 : 0;
    if (run == ENOUGH && first.isEmpty()) {
      first = Optional.of(row);
    }
  }

  /** Says where the first of them stand. */
  void tell() {
    first.ifPresent(
        row ->
            observations.once(
                "rest",
                ObservationKind.SHEET_NOT_A_TABLE,
                place.source(row.cells().get(0).ref()),
                Captions.line(row)));
  }
}
