package org.gouji.workbook.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.figure.Period;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.workbook.table.RowWords;

/**
 * What a form looks like, 表样.
 *
 * @param code name of its file without the ending
 * @param sheet the sheet's name matches this, if given
 * @param title a line above the header matches this, if given
 * @param usualTitle a line above the header that matches this is wanted where headers differ
 * @param onlyThese whether all headers, and no others, must be there
 * @param headerRow first row of the header, if the layout says so
 * @param headerRows how many rows the header has
 * @param list whether the rows are items of a list, not statistics
 * @param period the period where the sheet states none
 * @param words words for totals and the like besides the usual ones
 */
public record SheetLayout(
    String code,
    Bilingual name,
    Optional<Pattern> sheet,
    Optional<Pattern> title,
    Optional<Pattern> usualTitle,
    boolean onlyThese,
    Optional<Integer> headerRow,
    int headerRows,
    Optional<Integer> firstDataRow,
    boolean list,
    Optional<UnitOfMeasure> unit,
    Optional<Period> period,
    RowWords words,
    List<LayoutColumn> columns) {

  public SheetLayout {
    columns = List.copyOf(columns);
  }
}
