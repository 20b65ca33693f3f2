package org.gouji.workbook.xls;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.gouji.workbook.cell.CellContent;
import org.gouji.workbook.cell.CellContent.BooleanContent;
import org.gouji.workbook.cell.CellContent.BrokenContent;
import org.gouji.workbook.cell.CellContent.ErrorContent;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.CellFormat;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.StoredContent;

/** The cells of a sheet as its records state them, one after the other, 单元格流. */
final class CellStream implements Iterator<SheetCell> {

  private final RecordCursor cursor;
  private final Globals globals;
  private final FormulaTexts formulas;
  private final Queue<CellValueRecordInterface> waiting = new ArrayDeque<>();

  CellStream(RecordCursor cursor, Globals globals, FormulaTexts formulas) {
    this.cursor = cursor;
    this.globals = globals;
    this.formulas = formulas;
  }

  @Override
  public boolean hasNext() {
    while (waiting.isEmpty() && cursor.next()) {
      if (CellRecords.holdCells(cursor.sid())) {
        waiting.addAll(CellRecords.apart(cursor.record()));
      }
    }
    return !waiting.isEmpty();
  }

  @Override
  public SheetCell next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the sheet has no further cell");
    }
    CellValueRecordInterface record = waiting.remove();
    CellFormat format = globals.format(Short.toUnsignedInt(record.getXFIndex()));
    if (record instanceof FormulaRecord formula) {
      return new SheetCell(
          CellRecords.place(record),
          result(formula, format),
          Optional.of(formulas.formula(formula)),
          format);
    }
    return new SheetCell(
        CellRecords.place(record), content(record, format), Optional.empty(), format);
  }

  private CellContent content(CellValueRecordInterface record, CellFormat format) {
    if (record instanceof NumberRecord number) {
      return StoredContent.of(Double.toString(number.getValue()), format);
    } else if (record instanceof LabelSSTRecord shared) {
      return sharedText(shared.getSSTIndex());
    } else if (record instanceof LabelRecord label) {
      return new TextContent(label.getValue());
    } else if (record instanceof BoolErrRecord either) {
      return either.isBoolean()
          ? new BooleanContent(either.getBooleanValue())
          : error(either.getErrorValue());
    }
    return CellContent.BLANK;
  }

  private CellContent sharedText(int index) {
    return globals
        .texts()
        .text(index)
        .<CellContent>map(TextContent::new)
        .orElseGet(
            () -> new BrokenContent(Integer.toString(index), BrokenContent.Reason.NO_SUCH_TEXT));
  }

  private CellContent result(FormulaRecord formula, CellFormat format) {
    return switch (formula.getCachedResultTypeEnum()) {
      case BOOLEAN -> new BooleanContent(formula.getCachedBooleanValue());
      case ERROR -> error((byte) formula.getCachedErrorValue());
      case STRING -> new TextContent(formula.hasCachedResultString() ? textResult() : "");
      default -> StoredContent.of(Double.toString(formula.getValue()), format);
    };
  }

  /** The text a formula gave stands in a record of its own, after what the formula shares. */
  private String textResult() {
    while (FormulaTexts.isShared(cursor.nextSid())) {
      cursor.next();
    }
    if (cursor.nextSid() != StringRecord.sid || !cursor.next()) {
      return "";
    }
    return ((StringRecord) cursor.record()).getString();
  }

  private static ErrorContent error(byte code) {
    return new ErrorContent(
        FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!");
  }
}
