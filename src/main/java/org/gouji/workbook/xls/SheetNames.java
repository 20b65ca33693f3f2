package org.gouji.workbook.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;

/** The names of sheets and areas that formulas refer to by number, 公式中的名称. */
final class SheetNames implements FormulaRenderingWorkbook {

  private final List<BoundSheetRecord> sheets;
  private final List<SupBookRecord> books = new ArrayList<>();
  private final List<ExternSheetRecord> references = new ArrayList<>();
  private final List<NameRecord> names = new ArrayList<>();

  SheetNames(List<BoundSheetRecord> sheets) {
    this.sheets = sheets;
  }

  void add(SupBookRecord book) {
    books.add(book);
  }

  void add(ExternSheetRecord more) {
    references.add(more);
  }

  void add(NameRecord name) {
    names.add(name);
  }

  /** Another file's sheet, by the number of the file; nothing for one of our own. */
  @Override
  public ExternalSheet getExternalSheet(int reference) {
    int book = references.get(0).getExtbookIndexFromRefIndex(reference);
    return books.get(book).isInternalReferences()
        ? null
        : new ExternalSheet(Integer.toString(book), "#" + book);
  }

  @Override
  public String getSheetFirstNameByExternSheet(int reference) {
    return name(references.get(0).getFirstSheetIndexFromRefIndex(reference));
  }

  @Override
  public String getSheetLastNameByExternSheet(int reference) {
    return name(references.get(0).getLastSheetIndexFromRefIndex(reference));
  }

  private String name(int sheet) {
    return sheet < 0 ? "#REF" : sheets.get(sheet).getSheetname();
  }

  @Override
  public String resolveNameXText(NameXPtg name) {
    return "#NAME" + name.getNameIndex();
  }

  @Override
  public String getNameText(NamePtg name) {
    return names.get(name.getIndex()).getNameText();
  }
}
