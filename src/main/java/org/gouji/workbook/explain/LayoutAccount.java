package org.gouji.workbook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.figure.SheetReading;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.table.ReadingWitness;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.RowRole;
import org.gouji.workbook.table.SheetTop;

/** Witnesses a reading and gives an account of the layouts it saw, 表样说明. */
public final class LayoutAccount implements ReadingWitness {

  private final Codelists codelists;
  private final Predicate<String> wanted;
  private final List<WitnessedTable> tables = new ArrayList<>();
  private final List<SheetAccount> sheets = new ArrayList<>();

  /**
   * An account that is still empty.
   *
   * @param wanted the sheets to be explained, by name
   */
  public LayoutAccount(Codelists codelists, Predicate<String> wanted) {
    this.codelists = codelists;
    this.wanted = wanted;
  }

  @Override
  public void table(SheetTop top, RecognisedTable table) {
    tables.add(new WitnessedTable(top, table));
  }

  @Override
  public void row(RecognisedTable table, SheetRow row, RowRole role) {
    for (int i = tables.size() - 1; i >= 0; i--) {
      if (tables.get(i).table() == table) {
        tables.get(i).row(row, role);
        return;
      }
    }
  }

  @Override
  public void sheet(Sheet sheet, SheetReading reading) {
    if (wanted.test(sheet.name())) {
      sheets.add(account(sheet, reading));
    }
    tables.clear();
  }

  private SheetAccount account(Sheet sheet, SheetReading reading) {
    try {
      return account(reading, SheetScan.of(sheet, List.copyOf(tables), codelists));
    } catch (WorkbookException unreadable) {
      // What is wrong stands in the observations of the reading.
      SheetPicture none = new SheetPicture(List.of(), 0, List.of());
      List<Remark> remarks = NoticedRemarks.of(reading.observations());
      return new SheetAccount(sheet.name(), reading.hidden(), 0, List.of(), remarks, none);
    }
  }

  /** The sheets in their order. */
  public List<SheetAccount> sheets() {
    return List.copyOf(sheets);
  }

  private SheetAccount account(SheetReading reading, SheetScan scan) {
    List<Remark> remarks = new ArrayList<>(scan.remarks());
    if (reading.hidden()) {
      remarks.add(0, Remark.of(Topic.HIDDEN, "整个工作表（照读）", "the whole sheet, read all the same"));
    }
    remarks.addAll(NoticedRemarks.of(reading.observations()));
    List<Placed<Figure>> figures =
        reading.figures().stream()
            .map(figure -> new Placed<>(Placed.ofLocator(figure.source().locator()), figure))
            .toList();
    return new SheetAccount(
        reading.sheet(),
        reading.hidden(),
        reading.figures().size(),
        tables.stream().map(seen -> account(seen, reading, figures, scan)).toList(),
        remarks,
        scan.picture());
  }

  private TableAccount account(
      WitnessedTable seen, SheetReading reading, List<Placed<Figure>> figures, SheetScan scan) {
    Map<Integer, ColumnRemarks.ColumnFigures> byColumn = ColumnRemarks.byColumn(seen, figures);
    List<Remark> remarks = new ArrayList<>(new ContextRemarks(codelists).of(seen));
    remarks.addAll(new ColumnRemarks(codelists).of(seen, byColumn));
    remarks.addAll(new RowRemarks(seen, scan.labels()).of(reading.compositions()));
    return new TableAccount(seen.area(), remarks);
  }
}
