package org.gouji.workbook.cell;

import java.math.BigDecimal;
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
    LocalDateTime moment =
        DateUtil.getLocalDateTime(serial.doubleValue(), format.isDate1904(), true);
    return new DateContent(moment, serial);
  }
}
