package org.gouji.workbook.row;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.figure.ObservationKind;
import org.gouji.quantity.MissingMark;
import org.gouji.quantity.Qualifier;
import org.gouji.quantity.UnreadableNumberException;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.cell.CellContent.BrokenContent;
import org.gouji.workbook.cell.CellContent.ErrorContent;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.table.PlainText;

/**
 * What one cell of numbers states before units are known, 单元格所载数值.
 *
 * @param raw the text as a reader sees it
 * @param exact the number the cell holds, in the unit it shows; beside it the printed one
 * @param observation what is odd about the cell
 */
record CellStatement(
    State state,
    String raw,
    Optional<BigDecimal> exact,
    Optional<WrittenNumber> printed,
    Optional<ObservationKind> observation) {

  enum State {
    NUMBER,
    MISSING,
    BROKEN,
    UNREADABLE
  }

  private static final Pattern BOUND_SIGNS = Pattern.compile("[超约近不逾至≥≤><＞＜≈]|突破|大于|小于|低于");
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("[-+]?(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)[%‰]?");

  static CellStatement of(SheetCell cell) {
    if (cell.content() instanceof NumberContent) {
      return number(cell);
    } else if (cell.content() instanceof TextContent text) {
      return text(text.text());
    } else if (cell.content() instanceof ErrorContent || cell.content() instanceof BrokenContent) {
      return without(State.BROKEN, cell.displayText(), ObservationKind.BROKEN_CELL);
    } else if (cell.isUncalculated()) {
      String formula = "=" + cell.formula().orElseThrow().text();
      return without(State.UNREADABLE, formula, ObservationKind.UNREADABLE_NUMBER);
    }
    return cell.isBlank()
        ? missing("")
        : without(State.UNREADABLE, cell.displayText(), ObservationKind.UNREADABLE_NUMBER);
  }

  static CellStatement missing(String mark) {
    return new CellStatement(
        State.MISSING, mark, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** True if the number stands there as text, which no sum of the sheet counts. */
  boolean isTextNumber() {
    return observation.filter(kind -> kind == ObservationKind.TEXT_NUMBER).isPresent();
  }

  private static CellStatement number(SheetCell cell) {
    org.gouji.workbook.cell.WrittenNumber shown = cell.written().orElseThrow();
    String text = cell.displayText();
    WrittenNumber printed =
        new WrittenNumber(
            text,
            shown.shown(),
            shown.halfStep(),
            shownQualifier(text),
            Optional.of(shown.unit()).filter(unit -> !unit.isEmpty()),
            false);
    return new CellStatement(
        State.NUMBER, text, Optional.of(shown.exact()), Optional.of(printed), Optional.empty());
  }

  /** A number format may say 超 or 约 before the number, as {@code "约"0} does. */
  private static Qualifier shownQualifier(String displayed) {
    if (displayed.isEmpty()
        || Character.isDigit(displayed.charAt(0))
        || !BOUND_SIGNS.matcher(displayed).lookingAt()) {
      return Qualifier.EXACT;
    }
    try {
      return WrittenNumber.parse(displayed).qualifier();
    } catch (UnreadableNumberException decoration) {
      return Qualifier.EXACT;
    }
  }

  private static CellStatement text(String text) {
    return switch (MissingMark.of(text)) {
      case MISSING -> missing(text.strip());
      case BROKEN -> without(State.BROKEN, text.strip(), ObservationKind.BROKEN_CELL);
      case PRESENT -> parsed(text);
    };
  }

  private static CellStatement parsed(String text) {
    try {
      WrittenNumber printed = WrittenNumber.parse(text);
      boolean plain = PLAIN_NUMBER.matcher(PlainText.dense(text)).matches();
      return new CellStatement(
          State.NUMBER,
          text.strip(),
          Optional.of(printed.number()),
          Optional.of(printed),
          plain ? Optional.of(ObservationKind.TEXT_NUMBER) : Optional.empty());
    } catch (UnreadableNumberException notOneNumber) {
      return without(State.UNREADABLE, text.strip(), ObservationKind.UNREADABLE_NUMBER);
    }
  }

  private static CellStatement without(State state, String raw, ObservationKind observation) {
    return new CellStatement(
        state, raw, Optional.empty(), Optional.empty(), Optional.of(observation));
  }
}
