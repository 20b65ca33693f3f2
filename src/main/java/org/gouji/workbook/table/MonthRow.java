package org.gouji.workbook.table;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.workbook.cell.SheetCell;

/**
 * Tells months in bare digits over columns, 202305 202304, from numbers that look like one, 年月数字表头.
 */
final class MonthRow {

  private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])");

  /** From month to month or over the same month of each year, forwards or back. */
  private static final Set<Long> STEPS = Set.of(1L, -1L, 12L, -12L);

  private MonthRow() {}

  /** Whether all numbers of a row are months that follow each other. */
  static boolean is(Collection<SheetCell> shown) {
    List<YearMonth> months = new ArrayList<>();
    for (SheetCell cell : shown) {
      Matcher month = MONTH.matcher(cell.displayText().strip());
      if (month.matches()) {
        months.add(
            YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))));
      } else if (HeaderRows.isNumber(cell)) {
        return false;
      }
    }
    return months.size() >= 2 && follow(months);
  }

  private static boolean follow(List<YearMonth> months) {
    long step = ChronoUnit.MONTHS.between(months.get(0), months.get(1));
    for (int i = 1; i < months.size(); i++) {
      if (ChronoUnit.MONTHS.between(months.get(i - 1), months.get(i)) != step) {
        return false;
      }
    }
    return STEPS.contains(step);
  }
}
