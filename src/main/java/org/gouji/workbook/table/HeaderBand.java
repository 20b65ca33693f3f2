package org.gouji.workbook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.workbook.cell.CellRef;

/** The rows of a header, 表头行, and the texts each column has in them. */
public record HeaderBand(int firstRow, int lastRow) {

  private static final Pattern NOTE_MARK = Pattern.compile("(?<=\\p{IsHan}|[)）])\\s*[①-⑳*＊※†‡]+$");

  /** Farther to the left no heading is looked for, however wide the sheet. */
  private static final int WIDEST_GROUP = 128;

  private static final Set<String> WHOLE = Set.of("总数", "合计", "总计", "小计", "共计", "总量", "总额");

  /** The header of a column as written, outermost first; a merged cell counts once. */
  public List<String> path(SheetTop top, int column) {
    List<String> path = new ArrayList<>();
    CellRef earlier = null;
    for (int row = firstRow; row <= lastRow; row++) {
      CellRef holder = holder(top, row, column);
      String text = text(top, holder);
      boolean again = holder.equals(earlier) || path.contains(text);
      if (!text.isEmpty() && !again && holder.row() >= firstRow && !isColumnNumber(top, row)) {
        path.add(text);
      }
      earlier = holder;
    }
    if (path.stream().anyMatch(Gloss::isChinese)) {
      path.removeIf(Gloss::isForeign);
    }
    return path;
  }

  /**
   * Whether a text of the header begins in the column. A cell merged over several may reach farther
   * than the table, as far as the sheet goes.
   */
  boolean hasOwnText(SheetTop top, int column) {
    return IntStream.rangeClosed(firstRow, lastRow)
        .filter(row -> !isColumnNumber(top, row))
        .mapToObj(row -> top.merged().holderOf(new CellRef(row, column)))
        .anyMatch(holder -> holder.column() == column && !top.text(holder).isBlank());
  }

  /** The innermost cell with a text, by which the column is shown to people. */
  public CellRef cell(SheetTop top, int column) {
    for (int row = lastRow; row > firstRow; row--) {
      CellRef holder = top.merged().holderOf(new CellRef(row, column));
      String text = top.text(holder);
      if (!text.isBlank() && !isColumnNumber(top, row) && !Gloss.isForeign(text)) {
        return holder;
      }
    }
    return top.merged().holderOf(new CellRef(firstRow, column));
  }

  private static String text(SheetTop top, CellRef holder) {
    return OfWhich.spelled(
        PlainText.unpadded(PlainText.oneLine(NoteMarks.without(Gloss.without(top.text(holder))))));
  }

  /** The cell whose text stands over a place: a sub-column has that of its group at the left. */
  private CellRef holder(SheetTop top, int row, int column) {
    CellRef own = top.merged().holderOf(new CellRef(row, column));
    boolean open = top.text(own).isBlank() && hasTextBelow(top, row, column);
    return open ? group(top, row, column).orElse(own) : own;
  }

  private boolean hasTextBelow(SheetTop top, int row, int column) {
    return IntStream.rangeClosed(row + 1, lastRow)
        .filter(below -> !isColumnNumber(top, below))
        .mapToObj(below -> top.merged().holderOf(new CellRef(below, column)))
        .map(top::text)
        .anyMatch(text -> !text.isBlank() && !Gloss.isForeign(text));
  }

  private Optional<CellRef> group(SheetTop top, int row, int column) {
    return IntStream.iterate(column - 1, left -> left >= 1, left -> left - 1)
        .limit(WIDEST_GROUP)
        .mapToObj(left -> top.merged().holderOf(new CellRef(row, left)))
        .filter(holder -> !top.text(holder).isBlank())
        .findFirst()
        .filter(holder -> holder.row() >= firstRow && isGroup(text(top, holder)));
  }

  private static boolean isGroup(String text) {
    return ColumnWords.role(List.of(text)).isEmpty()
        && !Captions.isCaption(text)
        && !WHOLE.contains(PlainText.dense(text));
  }

  private static boolean isColumnNumber(SheetTop top, int row) {
    Optional<Boolean> numbers = top.row(row).map(HeaderRows::isColumnNumbers);
    return numbers.orElse(false);
  }
}
