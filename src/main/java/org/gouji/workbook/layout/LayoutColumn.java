package org.gouji.workbook.layout;

import java.util.Optional;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.workbook.table.ColumnRole;

/**
 * A column of a layout, 表样列.
 *
 * @param header its header as printed; several rows are joined by a stroke, a star stands for any
 *     words and {@code {period}} for those of a period; empty string where nothing is printed
 * @param place where it stands, counted from 1, if the layout says so
 * @param indicator code of the indicator, for values and dates
 * @param required whether the layout fits only with this column
 */
public record LayoutColumn(
    String header,
    Optional<Integer> place,
    ColumnRole role,
    Optional<String> indicator,
    Optional<UnitOfMeasure> unit,
    Optional<Period> period,
    Optional<FigureKind> kind,
    boolean required) {

  /** The same column wherever it stands. */
  LayoutColumn anywhere() {
    return new LayoutColumn(
        header, Optional.empty(), role, indicator, unit, period, kind, required);
  }

  /** Whether something is lost if the column is not there. */
  boolean counts() {
    return role.yieldsFigures() || role.isLabel();
  }
}
