package org.gouji.workbook.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.MergedRegions;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.Gloss;
import org.gouji.workbook.table.NoteMarks;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableColumn;

/**
 * The texts beside the numbers of a row, by what they say, 行标目.
 *
 * @param columns texts of the columns that say what or where, by column
 * @param entity whom the row is about, empty string where the labels name only indicators or times
 * @param indent spaces before the name the row stands under
 */
record RowLabels(
    int row,
    Map<ColumnRole, String> texts,
    Map<Integer, Label> columns,
    String name,
    String entity,
    int indent,
    CellRef cell) {

  /** One label with how far it is set in, by spaces or by the style of its cell. */
  record Label(String text, int indent) {}

  /** The same row seen by one of its labels. */
  RowLabels by(int column) {
    Label label = columns.get(column);
    return new RowLabels(row, texts, columns, label.text(), entity, label.indent(), cell);
  }

  private static int spaces(String name) {
    int indent = 0;
    for (int i = 0; i < name.length() && isSpace(name.charAt(i)); i++) {
      indent += name.charAt(i) == '\u3000' ? 2 : 1;
    }
    return indent;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  Optional<String> text(ColumnRole role) {
    return Optional.ofNullable(texts.get(role)).filter(text -> !text.isBlank());
  }

  /** What the row says in each of these columns, the blank ones left out. */
  List<String> all(List<TableColumn> wanted) {
    return wanted.stream()
        .flatMap(column -> Optional.ofNullable(columns.get(column.column())).stream())
        .map(Label::text)
        .toList();
  }

  boolean isEmpty() {
    return texts.values().stream().allMatch(String::isBlank);
  }

  /** Reads the labels of row after row; a cell merged downwards speaks for the rows below. */
  static final class Reader {

    private static final Label NONE = new Label("", 0);

    /** An indent of a style is about as wide as so many spaces. */
    private static final int INSET = 2;

    private final RecognisedTable table;
    private final MergedRegions merged;
    private final Optional<TableColumn> item;
    private final Map<Integer, String> above = new LinkedHashMap<>();

    Reader(RecognisedTable table, MergedRegions merged) {
      this.table = table;
      this.merged = merged;
      this.item = table.first(ColumnRole.PROJECT).or(() -> table.first(ColumnRole.ENTERPRISE));
    }

    RowLabels read(SheetRow row) {
      Map<ColumnRole, String> texts = new LinkedHashMap<>();
      Map<Integer, Label> columns = new LinkedHashMap<>();
      Optional<TableColumn> naming = Optional.empty();
      Optional<TableColumn> entity = Optional.empty();
      for (TableColumn column : table.columns()) {
        if (!column.role().yieldsFigures()) {
          String text = text(row, column);
          texts.putIfAbsent(column.role(), text);
          if (column.role().isLabel() && !text.isBlank()) {
            columns.put(column.column(), new Label(text, spaces(text) + inset(row, column)));
            naming = naming.isEmpty() || names(column) ? Optional.of(column) : naming;
            entity = isEntity(column, entity) ? Optional.of(column) : entity;
          }
        }
      }
      Label name = label(naming, columns, texts);
      Label about = naming.equals(entity) ? name : label(entity, columns, texts);
      return new RowLabels(
          row.index(),
          texts,
          columns,
          name.text(),
          about.text(),
          name.indent(),
          new CellRef(row.index(), naming.map(TableColumn::column).orElse(1)));
    }

    private Label label(
        Optional<TableColumn> column, Map<Integer, Label> columns, Map<ColumnRole, String> texts) {
      return column.map(known -> columns.get(known.column())).or(() -> total(texts)).orElse(NONE);
    }

    /** A total of a list may be called so in a column of numbers or remarks. */
    private Optional<Label> total(Map<ColumnRole, String> texts) {
      return texts.values().stream()
          .filter(text -> table.words().total().contains(PlainText.dense(text)))
          .map(text -> new Label(text, 0))
          .findFirst();
    }

    private static int inset(SheetRow row, TableColumn column) {
      return row.cell(column.column()).map(cell -> cell.format().indent() * INSET).orElse(0);
    }

    private boolean isEntity(TableColumn column, Optional<TableColumn> sofar) {
      boolean aboutWhom =
          column.role() != ColumnRole.PERIOD && column.role() != ColumnRole.INDICATOR;
      return aboutWhom && (sofar.isEmpty() || names(column));
    }

    /** In a list the project or enterprise is what a row is about, wherever its column stands. */
    private boolean names(TableColumn column) {
      return item.map(column::equals).orElse(column.role() != ColumnRole.PERIOD);
    }

    private String text(SheetRow row, TableColumn column) {
      int at = column.column();
      Optional<SheetCell> own = row.cell(at).filter(cell -> !cell.displayText().isBlank());
      if (own.isPresent()) {
        String text = plain(own.get());
        above.put(at, text);
        return text;
      }
      CellRef ref = new CellRef(row.index(), at);
      CellRef holder = merged.holderOf(ref);
      boolean fromAbove = holder.row() < ref.row() && holder.column() == at;
      return fromAbove || headsGroup(row, column) ? above.getOrDefault(at, "") : "";
    }

    /** 成都 of 成都 Chengdu; the items of a list are called as they are. */
    private String plain(SheetCell cell) {
      String text = NoteMarks.without(cell.displayText());
      return table.list() ? text : Gloss.without(text);
    }

    /** The first label of a group of rows often stands only in the first of them. */
    private boolean headsGroup(SheetRow row, TableColumn column) {
      List<TableColumn> labels = table.labelColumns();
      return !table.list()
          && labels.size() > 1
          && labels.get(0).equals(column)
          && labels.stream().skip(1).anyMatch(other -> isShown(row, other));
    }

    private static boolean isShown(SheetRow row, TableColumn column) {
      return row.cell(column.column()).filter(SheetCell::isShown).isPresent();
    }
  }
}
