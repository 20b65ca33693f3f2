package org.gouji.workbook.xlsx;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
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

/** Turns the value a cell states, by its type and format, into content, 内容读取. */
final class ContentReading {

  private final SharedStrings strings;

  ContentReading(SharedStrings strings) {
    this.strings = strings;
  }

  CellContent content(String type, String value, CellFormat format) {
    return switch (type) {
      case "n" -> value.isBlank() ? CellContent.BLANK : StoredContent.of(value.strip(), format);
      case "s" -> sharedText(value.strip());
      case "str", "inlineStr" -> new TextContent(StringItem.unescape(value));
      case "b" -> new BooleanContent(value.strip().equals("1") || value.strip().equals("true"));
      case "e" -> new ErrorContent(value.strip());
      case "d" -> isoDate(value.strip(), format);
      default -> new BrokenContent(value, Reason.UNKNOWN_TYPE);
    };
  }

  private CellContent sharedText(String index) {
    try {
      return strings
          .text(Integer.parseInt(index))
          .<CellContent>map(text -> text)
          .orElse(new BrokenContent(index, Reason.NO_SUCH_TEXT));
    } catch (NumberFormatException e) {
      return new BrokenContent(index, Reason.NO_SUCH_TEXT);
    }
  }

  private static CellContent isoDate(String value, CellFormat format) {
    try {
      LocalDateTime moment = moment(value);
      double serial = DateUtil.getExcelDate(moment, format.isDate1904());
      return StoredNumber.parse(Double.toString(serial))
          .<CellContent>map(number -> new DateContent(moment, number))
          .orElse(new BrokenContent(value, Reason.NOT_A_DATE));
    } catch (DateTimeParseException e) {
      return new BrokenContent(value, Reason.NOT_A_DATE);
    }
  }

  private static LocalDateTime moment(String iso) {
    if (!iso.contains("T")) {
      return LocalDateTime.parse(iso + "T00:00:00");
    }
    return iso.endsWith("Z")
        ? OffsetDateTime.parse(iso).toLocalDateTime()
        : LocalDateTime.parse(iso);
  }
}
