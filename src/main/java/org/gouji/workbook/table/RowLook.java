package org.gouji.workbook.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;

/** What a row looks like by itself, found out once, 行的样子; it stays with the row. */
final class RowLook {

  private final SheetRow row;
  private final Answer headerLike = new Answer(HeaderRows::looksLikeHeader);
  private final Answer data = new Answer(HeaderRows::looksLikeData);
  private final Answer columnNumbers = new Answer(HeaderRows::looksLikeColumnNumbers);
  private String line;

  private RowLook(SheetRow row) {
    this.row = row;
  }

  static RowLook at(SheetRow row) {
    return row.look(RowLook.class, RowLook::new);
  }

  boolean isHeaderLike() {
    return headerLike.of(row);
  }

  boolean isData() {
    return data.of(row);
  }

  boolean isColumnNumbers() {
    return columnNumbers.of(row);
  }

  /** The row as one line. */
  String line() {
    if (line == null) {
      line = joined(row.shown());
    }
    return line;
  }

  private static String joined(List<SheetCell> shown) {
    return shown.stream().map(cell -> cell.displayText().strip()).collect(Collectors.joining("  "));
  }

  /** A question that is answered when it is first asked. */
  private static final class Answer {

    private final Predicate<SheetRow> question;
    private boolean known;
    private boolean yes;

    Answer(Predicate<SheetRow> question) {
      this.question = question;
    }

    boolean of(SheetRow row) {
      if (!known) {
        yes = question.test(row);
        known = true;
      }
      return yes;
    }
  }
}
