package org.gouji.workbook.row;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.MergedRegions;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableColumn;

/**
 * The texts beside the numbers of a row, by what they say, 行标目.
 *
 * @param indent spaces before the name the row stands under
 */
record RowLabels(int row, Map<ColumnRole, String> texts, String name, int indent, CellRef cell) {

  Optional<String> text(ColumnRole role) {
    return Optional.ofNullable(texts.get(role)).filter(text -> !text.isBlank());
  }

  boolean isEmpty() {
    return texts.values().stream().allMatch(String::isBlank);
  }

  /** Reads the labels of row after row; a cell merged downwards speaks for the rows below. */
  static final class Reader {

    private final RecognisedTable table;
    private final MergedRegions merged;
    private final Map<Integer, String> above = new LinkedHashMap<>();

    Reader(RecognisedTable table, MergedRegions merged) {
      this.table = table;
      this.merged = merged;
    }

    RowLabels read(SheetRow row) {
      Map<ColumnRole, String> texts = new LinkedHashMap<>();
      Optional<TableColumn> naming = Optional.empty();
      for (TableColumn column : table.columns()) {
        if (!column.role().yieldsFigures()) {
          String text = text(row, column.column());
          texts.putIfAbsent(column.role(), text);
          boolean names = column.role().isLabel() && !text.isBlank();
          naming = names && (naming.isEmpty() || names(column)) ? Optional.of(column) : naming;
        }
      }
      String name = naming.map(column -> text(row, column.column())).orElse("");
      CellRef cell = new CellRef(row.index(), naming.map(TableColumn::column).orElse(1));
      return new RowLabels(row.index(), texts, name, indent(name), cell);
    }

    /** In a list the project or enterprise is what a row is about, wherever its column stands. */
    private boolean names(TableColumn column) {
      Optional<ColumnRole> item =
          table.has(ColumnRole.PROJECT)
              ? Optional.of(ColumnRole.PROJECT)
              : table.first(ColumnRole.ENTERPRISE).map(TableColumn::role);
      boolean first = item.flatMap(table::first).filter(column::equals).isPresent();
      return first || item.isEmpty() && column.role() != ColumnRole.PERIOD;
    }

    private String text(SheetRow row, int column) {
      Optional<SheetCell> own = row.cell(column).filter(cell -> !cell.displayText().isBlank());
      if (own.isPresent()) {
        above.put(column, own.get().displayText());
        return own.get().displayText();
      }
      CellRef ref = new CellRef(row.index(), column);
      CellRef holder = merged.holderOf(ref);
      boolean fromAbove = holder.row() < ref.row() && holder.column() == column;
      return fromAbove ? above.getOrDefault(column, "") : "";
    }

    private static int indent(String name) {
      int indent = 0;
      for (int i = 0; i < name.length() && isSpace(name.charAt(i)); i++) {
        indent += name.charAt(i) == '\u3000' ? 2 : 1;
      }
      return indent;
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
