package org.gouji.workbook.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.table.Captions;
import org.gouji.workbook.table.HeaderRows;
import org.gouji.workbook.table.TableColumn;

/** Tells from what was witnessed what each cell was taken for, 单元格用途判定. */
final class CellRoles {

  private final List<WitnessedTable> tables;
  private final Map<CellRef, CellRole> said = new HashMap<>();
  private boolean inNotes;

  CellRoles(List<WitnessedTable> tables, Codelists codelists) {
    this.tables = tables;
    ContextEvidence evidence = new ContextEvidence(codelists);
    for (WitnessedTable seen : tables) {
      evidence.period(seen).forEach(each -> note(each, CellRole.PERIOD));
      evidence.unit(seen).filter(e -> hasUnit(seen)).ifPresent(each -> note(each, CellRole.UNIT));
      evidence.title(seen).ifPresent(each -> note(each, CellRole.TITLE));
    }
  }

  private static boolean hasUnit(WitnessedTable seen) {
    return !seen.table().context().units().isEmpty()
        || !seen.table().context().unknownUnits().isEmpty();
  }

  private void note(Evidence each, CellRole role) {
    each.cell().ifPresent(cell -> said.put(cell, role));
  }

  /** The role a whole row has outside of every table; nothing if it is in one. */
  Optional<CellRole> outside(SheetRow row) {
    if (tables.stream().anyMatch(table -> table.hasRow(row.index()))) {
      inNotes = false;
      return Optional.empty();
    }
    boolean afterOne = tables.stream().anyMatch(table -> table.lastRow() < row.index());
    boolean beforeOne = tables.stream().anyMatch(table -> table.firstRow() > row.index());
    boolean title = row.cells().stream().anyMatch(cell -> said.get(cell.ref()) == CellRole.TITLE);
    Optional<String> first = row.shown().stream().map(cell -> cell.displayText()).findFirst();
    inNotes = afterOne && !title && (inNotes || first.filter(Captions::isNote).isPresent());
    if (inNotes) {
      return Optional.of(CellRole.NOTE);
    } else if (tables.isEmpty() || HeaderRows.isData(row)) {
      return Optional.of(CellRole.IGNORED);
    }
    return Optional.of(beforeOne ? CellRole.CAPTION : CellRole.NOTE);
  }

  /**
   * The role of a cell.
   *
   * @param outside that of its row, if it is in no table
   */
  CellRole of(CellRef cell, boolean shown, Optional<CellRole> outside) {
    if (said.containsKey(cell)) {
      return said.get(cell);
    } else if (outside.isPresent()) {
      return shown ? outside.get() : CellRole.BLANK;
    }
    return tables.stream()
        .filter(table -> table.hasRow(cell.row()))
        .flatMap(
            table -> table.column(cell.column()).map(column -> in(table, column, cell)).stream())
        .findFirst()
        .orElse(shown ? CellRole.IGNORED : CellRole.BLANK);
  }

  private static CellRole in(WitnessedTable table, TableColumn column, CellRef cell) {
    if (cell.row() < table.table().firstDataRow()) {
      return CellRole.HEADER;
    }
    return switch (table.role(cell.row())) {
      case TOTAL, SUBTOTAL, REGION_GROUP -> worded(column, CellRole.TOTAL);
      case OF_WHICH -> worded(column, CellRole.OF_WHICH);
      case SECTION -> CellRole.LABEL;
      case REPEATED_HEADER -> CellRole.HEADER;
      case SKIPPED -> CellRole.IGNORED;
      case BLANK -> CellRole.BLANK;
      case ITEM -> worded(column, CellRole.FIGURE);
    };
  }

  private static CellRole worded(TableColumn column, CellRole row) {
    return switch (column.role()) {
      case NOTE, SEQUENCE -> CellRole.IGNORED;
      case UNIT -> CellRole.UNIT;
      case PERIOD -> CellRole.PERIOD;
      case VALUE, DATE -> row;
      default -> row == CellRole.FIGURE ? CellRole.LABEL : row;
    };
  }
}
