package org.gouji.workbook.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.gouji.workbook.cell.CellContent.BrokenContent;
import org.gouji.workbook.cell.CellContent.BrokenContent.Reason;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.CellContent.NumberContent;

/** Tells by its format whether a stored number is a number or a date, 数值与日期之分. */
public final class StoredContent {

  // The day after 31 December 9999, the last a spreadsheet knows.
  private static final BigDecimal END_OF_DATES = BigDecimal.valueOf(2_958_466);

  // Spreadsheets count a 29 February 1900 that never was: only from the next day on it is simple.
  private static final BigDecimal FIRST_OF_MARCH_1900 = BigDecimal.valueOf(61);
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private StoredContent() {}

  /** The content behind a number as the file writes it. */
  public static CellContent of(String raw, CellFormat format) {
    Optional<BigDecimal> number = StoredNumber.parse(raw);
    if (number.isEmpty()) {
      return new BrokenContent(
          raw, StoredNumber.looksLikeNumber(raw) ? Reason.OUT_OF_RANGE : Reason.NOT_A_NUMBER);
    }
    return format.isDate() ? date(raw, number.get(), format) : new NumberContent(number.get(), raw);
  }

  private static CellContent date(String raw, BigDecimal serial, CellFormat format) {
    if (serial.signum() < 0 || serial.compareTo(END_OF_DATES) >= 0) {
      return new BrokenContent(raw, Reason.NOT_A_DATE);
    }
    return new DateContent(moment(serial, format), serial);
  }

  private static LocalDateTime moment(BigDecimal serial, CellFormat format) {
    boolean wholeDay = serial.scale() == 0 && serial.compareTo(FIRST_OF_MARCH_1900) >= 0;
    return wholeDay && !format.isDate1904()
        ? DAY_ZERO.plusDays(serial.longValue()).atStartOfDay()
        : DateUtil.getLocalDateTime(serial.doubleValue(), format.isDate1904(), true);
  }
}
