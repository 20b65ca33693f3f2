package org.gouji.workbook.layout;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.PlainText;

/**
 * A column of a layout, 表样列.
 *
 * @param header its header as printed; several rows are joined by a stroke, and a star stands for
 *     any words, such as those of a year
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

  /** Whether this is the column under a header, which comes without its spaces. */
  boolean fits(String denseHeader) {
    String pattern =
        Arrays.stream(PlainText.dense(header).split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return denseHeader.matches(pattern);
  }
}
