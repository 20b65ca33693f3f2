package org.gouji.workbook.row;

import java.util.Optional;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.PeriodExpression;
import org.gouji.workbook.table.PeriodWords;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.SpacedDays;

/** Reads the periods that stand beside rows, 行报告期. */
final class RowPeriods {

  private final RecognisedTable table;
  private Period above = Period.UNKNOWN;

  RowPeriods(RecognisedTable table) {
    this.table = table;
  }

  /** The period beside the row; a month without a year is one of the year said last above it. */
  Period of(RowLabels label) {
    Period ofTable = table.context().period();
    Optional<Period> stated =
        label
            .text(ColumnRole.PERIOD)
            .flatMap(PeriodWords::inHeader)
            .map(found -> in(found.expression(), ofTable))
            .filter(Period::isKnown);
    above = stated.orElse(above);
    return stated.orElse(ofTable);
  }

  private Period in(PeriodExpression expression, Period ofTable) {
    Period whole = expression.in(Period.UNKNOWN);
    if (whole.kind() == PeriodKind.INSTANT) {
      String frequency = table.first(ColumnRole.PERIOD).map(c -> c.heading().name()).orElse("");
      return SpacedDays.of(whole.end(), frequency);
    }
    if (whole.isKnown()) {
      return whole;
    }
    Period below = expression.in(above);
    boolean later = above.isKnown() && below.compareTo(above) >= 0;
    return later ? below : expression.in(ofTable);
  }
}
