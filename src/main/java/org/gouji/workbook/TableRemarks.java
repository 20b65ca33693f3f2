package org.gouji.workbook;

import org.gouji.figure.ObservationKind;
import org.gouji.workbook.row.Observations;
import org.gouji.workbook.row.SheetPlace;
import org.gouji.workbook.table.RecognisedTable;

/** Notes what recognition has to say about a table, 识别说明记录: what moved, what was inferred. */
record TableRemarks(SheetPlace place, Observations observations) {

  void note(RecognisedTable table) {
    table
        .drift()
        .ifPresent(
            drift ->
                observations.add(
                    ObservationKind.LAYOUT_DRIFTED,
                    place.source(drift.first().header()),
                    drift.words()));
    table
        .context()
        .remarks()
        .forEach(
            remark ->
                observations.once(
                    remark.toString(),
                    remark.kind(),
                    place.source(remark.place()),
                    remark.words()));
  }
}
