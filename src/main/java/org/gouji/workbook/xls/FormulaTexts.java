package org.gouji.workbook.xls;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.SharedValueRecordBase;
import org.apache.poi.hssf.record.TableRecord;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.Formula;
import org.gouji.workbook.cell.Formula.Kind;

/** Writes the formulas of one sheet as text, 公式文本; formulas shared by cells come separately. */
final class FormulaTexts {

  // What Excel 2003 itself accepts; longer ones only keep the machine busy.
  private static final int LONGEST_BYTES = 1_800;

  private final SheetNames names;
  private final Map<CellRef, SharedValueRecordBase> shared = new HashMap<>();

  FormulaTexts(SheetNames names) {
    this.names = names;
  }

  static boolean isShared(int sid) {
    return sid == SharedFormulaRecord.sid || sid == ArrayRecord.sid || sid == TableRecord.sid;
  }

  /** Takes in what several cells share; it stands after the first of them. */
  void share(Record record) {
    if (record instanceof SharedValueRecordBase formula) {
      CellRef first = new CellRef(formula.getFirstRow() + 1, formula.getFirstColumn() + 1);
      shared.putIfAbsent(first, formula);
    }
  }

  Formula formula(FormulaRecord record) {
    try {
      return read(record);
    } catch (RuntimeException e) {
      // POI refuses what it cannot read in many ways; the stored value is still good.
      return new Formula("", Kind.OWN);
    }
  }

  private Formula read(FormulaRecord record) {
    if (record.getFormula().getEncodedTokenSize() > LONGEST_BYTES) {
      return new Formula("", Kind.OWN);
    }
    Ptg[] tokens = record.getParsedExpression();
    if (tokens.length == 1 && tokens[0] instanceof ExpPtg pointer) {
      CellRef first = new CellRef(pointer.getRow() + 1, pointer.getColumn() + 1);
      return Optional.ofNullable(shared.get(first))
          .map(base -> ofShared(base, record))
          .orElse(new Formula("", Kind.SHARED));
    }
    return new Formula(text(tokens), Kind.OWN);
  }

  private Formula ofShared(SharedValueRecordBase base, FormulaRecord record) {
    if (base instanceof SharedFormulaRecord formula) {
      return new Formula(text(formula.getFormulaTokens(record)), Kind.SHARED);
    }
    if (base instanceof ArrayRecord array) {
      return new Formula(text(array.getFormulaTokens()), Kind.ARRAY);
    }
    return new Formula("", Kind.DATA_TABLE);
  }

  private String text(Ptg[] tokens) {
    return FormulaRenderer.toFormulaString(names, tokens);
  }
}
