package org.gouji.workbook.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gouji.figure.ObservationKind;
import org.gouji.quantity.Qualifier;
import org.gouji.workbook.cell.CellContent;
import org.gouji.workbook.cell.CellContent.ErrorContent;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.CellFormat;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.Formula;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.StoredContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell of numbers states, whatever stands around its number. */
class CellStatementTest {

  @ParameterizedTest
  @CsvSource({
    "'1，234.5', 1234.5, EXACT",
    "１２３, 123, EXACT",
    "(12.5), -12.5, EXACT",
    "123.4r, 123.4, EXACT",
    "123.4①, 123.4, EXACT",
    "超2300, 2300, MORE_THAN",
    "约300, 300, ABOUT",
    "不足5, 5, LESS_THAN",
    "≥90%, 90, AT_LEAST",
    "3.2E+05, 320000, EXACT",
    "0.3个百分点, 0.3, EXACT",
    "15‰, 15, EXACT"
  })
  void aTextStatesItsNumber(String text, String number, Qualifier qualifier) {
    CellStatement said = text(text);
    assertThat(said.exact().orElseThrow()).isEqualByComparingTo(number);
    assertThat(said.printed().orElseThrow().qualifier()).isEqualTo(qualifier);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "—", "…", "x", "#", "不详", "—①", "n.a.", "（保密）"})
  void aMarkForNoFigureIsMissingAndNoFault(String text) {
    assertThat(text(text).state()).isEqualTo(CellStatement.State.MISSING);
    assertThat(text(text).observation()).isEmpty();
  }

  @Test
  void aFormulaNobodyCalculatedIsSaid() {
    CellStatement said =
        CellStatement.of(
            new SheetCell(
                new CellRef(1, 1),
                CellContent.BLANK,
                Optional.of(new Formula("SUM(A1:A2)", Formula.Kind.OWN)),
                CellFormat.GENERAL));
    assertThat(said.exact()).isEmpty();
    assertThat(said.raw()).isEqualTo("=SUM(A1:A2)");
    assertThat(said.observation()).contains(ObservationKind.UNREADABLE_NUMBER);
  }

  @Test
  void anErrorIsBrokenWhetherStoredOrTyped() {
    assertThat(of(new ErrorContent("#REF!"), "0").state()).isEqualTo(CellStatement.State.BROKEN);
    assertThat(text("#REF!").state()).isEqualTo(CellStatement.State.BROKEN);
    assertThat(text("####").state()).isEqualTo(CellStatement.State.UNREADABLE);
  }

  @Test
  void aFormatMaySayOverOrAboutBeforeTheNumber() {
    assertThat(number("2300", "\"超\"0")).isEqualTo(Qualifier.MORE_THAN);
    assertThat(number("2300", "\"约\"0\"家\"")).isEqualTo(Qualifier.ABOUT);
    assertThat(number("-3.2", "\"增长\"0.0;\"下降\"0.0")).isEqualTo(Qualifier.EXACT);
  }

  private static Qualifier number(String stored, String code) {
    return of(StoredContent.of(stored, new CellFormat(code, false)), code)
        .printed()
        .orElseThrow()
        .qualifier();
  }

  private static CellStatement text(String text) {
    return of(new TextContent(text), "General");
  }

  private static CellStatement of(CellContent content, String code) {
    return CellStatement.of(
        new SheetCell(new CellRef(1, 1), content, Optional.empty(), new CellFormat(code, false)));
  }
}
