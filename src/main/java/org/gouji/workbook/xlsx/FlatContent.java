package org.gouji.workbook.xlsx;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.gouji.workbook.cell.CellContent;
import org.gouji.workbook.cell.CellContent.BooleanContent;
import org.gouji.workbook.cell.CellContent.BrokenContent;
import org.gouji.workbook.cell.CellContent.BrokenContent.Reason;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.CellContent.ErrorContent;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.CellFormat;
import org.gouji.workbook.cell.StoredContent;
import org.gouji.workbook.cell.StoredNumber;

/** Turns the data of a cell of an XML workbook into content, 内容读取. */
final class FlatContent {

  private FlatContent() {}

  static CellContent of(String type, String value, CellFormat format) {
    return switch (type) {
      case "Number" ->
          value.isBlank() ? CellContent.BLANK : StoredContent.of(value.strip(), format);
      case "DateTime" -> date(value.strip(), format);
      case "Boolean" -> new BooleanContent(value.strip().equals("1"));
      case "Error" -> new ErrorContent(value.strip());
      case "String" -> value.isEmpty() ? CellContent.BLANK : new TextContent(value);
      default -> new BrokenContent(value, Reason.UNKNOWN_TYPE);
    };
  }

  private static CellContent date(String value, CellFormat format) {
    try {
      LocalDateTime moment = LocalDateTime.parse(value);
      double serial = DateUtil.getExcelDate(moment, format.isDate1904());
      return StoredNumber.parse(Double.toString(serial))
          .<CellContent>map(number -> new DateContent(moment, number))
          .orElse(new BrokenContent(value, Reason.NOT_A_DATE));
    } catch (DateTimeParseException e) {
      return new BrokenContent(value, Reason.NOT_A_DATE);
    }
  }
}
