package org.gouji.workbook.xls;

import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactory;
import org.gouji.workbook.cell.CellRef;

/** Tells which records hold cells, 单元格记录, and takes those apart that hold several. */
final class CellRecords {

  private static final Set<Short> KINDS =
      Set.of(
          BlankRecord.sid,
          BoolErrRecord.sid,
          FormulaRecord.sid,
          LabelRecord.sid,
          LabelSSTRecord.sid,
          MulBlankRecord.sid,
          MulRKRecord.sid,
          NumberRecord.sid,
          RKRecord.sid);

  private CellRecords() {}

  static boolean holdCells(short sid) {
    return KINDS.contains(sid);
  }

  static List<CellValueRecordInterface> apart(Record record) {
    if (record instanceof MulRKRecord numbers) {
      return List.of(RecordFactory.convertRKRecords(numbers));
    } else if (record instanceof MulBlankRecord blanks) {
      return List.of(RecordFactory.convertBlankRecords(blanks));
    } else if (record instanceof RKRecord number) {
      return List.of(RecordFactory.convertToNumberRecord(number));
    } else if (record instanceof CellValueRecordInterface cell) {
      return List.of(cell);
    }
    return List.of();
  }

  static CellRef place(CellValueRecordInterface cell) {
    return new CellRef(cell.getRow() + 1, Short.toUnsignedInt(cell.getColumn()) + 1);
  }
}
