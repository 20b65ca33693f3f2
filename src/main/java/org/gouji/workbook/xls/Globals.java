package org.gouji.workbook.xls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.gouji.workbook.cell.CellFormat;
import org.gouji.workbook.cell.NumberFormats;
import org.gouji.workbook.cell.ReadLimits.Limit;

/** What all sheets of an .xls file share, 工作簿全局记录: sheet list, texts, formats, names. */
final class Globals {

  private final XlsStream stream;
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private final SharedTexts texts = new SharedTexts();
  private final List<FormatRecord> stated = new ArrayList<>();
  private final List<FontRecord> fonts = new ArrayList<>();
  private final List<ExtendedFormatRecord> styles = new ArrayList<>();
  private final SheetNames names = new SheetNames(sheets);
  private boolean date1904;
  private final NumberFormats formats;

  private Globals(XlsStream stream) {
    this.stream = stream;
    readRecords();
    this.formats = new NumberFormats(date1904);
    stated.forEach(format -> formats.state(format.getIndexCode(), format.getFormatString()));
  }

  static Globals read(XlsStream stream) {
    return new Globals(stream);
  }

  private void readRecords() {
    RecordCursor cursor = stream.from(0);
    while (cursor.next()) {
      switch (cursor.sid()) {
        case BoundSheetRecord.sid -> addSheet((BoundSheetRecord) cursor.record());
        case SSTRecord.sid -> texts.read(cursor.stream(), stream, this::isRaised);
        case FontRecord.sid -> fonts.add((FontRecord) cursor.record());
        case FormatRecord.sid -> stated.add((FormatRecord) cursor.record());
        case ExtendedFormatRecord.sid ->
            styles.add((ExtendedFormatRecord) cursor.record());
        case DateWindow1904Record.sid ->
            date1904 = ((DateWindow1904Record) cursor.record()).getWindowing() == 1;
        case SupBookRecord.sid -> names.add((SupBookRecord) cursor.record());
        case ExternSheetRecord.sid -> names.add((ExternSheetRecord) cursor.record());
        case NameRecord.sid -> names.add((NameRecord) cursor.record());
        default -> {
          // fonts, colours, windows and the like
        }
      }
    }
  }

  /** There is no font with the number four. */
  private boolean isRaised(int font) {
    int index = font > 4 ? font - 1 : font;
    return index < fonts.size() && fonts.get(index).getSuperSubScript() == FontRecord.SS_SUPER;
  }

  private void addSheet(BoundSheetRecord sheet) {
    if (sheets.size() >= stream.limits().entries()) {
      throw stream.beyond(Limit.ENTRIES, Optional.empty());
    }
    sheets.add(sheet);
  }

  List<BoundSheetRecord> sheets() {
    return sheets;
  }

  SharedTexts texts() {
    return texts;
  }

  SheetNames names() {
    return names;
  }

  CellFormat format(int style) {
    if (style < 0 || style >= styles.size()) {
      return CellFormat.GENERAL;
    }
    ExtendedFormatRecord stated = styles.get(style);
    return formats.format(stated.getFormatIndex(), stated.getIndent());
  }
}
