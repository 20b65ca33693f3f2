package org.gouji.workbook.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.workbook.cell.CellRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SumFormulaTest {

  private static Optional<SumFormula> parse(String formula) {
    return SheetFormula.read(formula, "表1").sum();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUM(B3:B5) | SUM | B3:B5",
        "+SUM( $B$3:$B$5 ) | SUM | B3:B5",
        "sum(b3:b5,B7) | SUM | B3:B5 B7:B7",
        "SUM(B3;B5) | SUM | B3:B3 B5:B5",
        "SUM(B5:B3) | SUM | B3:B5",
        "SUM(B3:B5)+B7 | SUM | B3:B5 B7:B7",
        "SUM(B3+B4,B5) | SUM | B3:B3 B4:B4 B5:B5",
        "B3+B4+$B$6 | CHAIN | B3:B3 B4:B4 B6:B6",
        "(B3+B4) | CHAIN | B3:B3 B4:B4",
        "ROUND(SUM(B3:B5),2) | SUM | B3:B5",
        "IFERROR(SUM(B3:B5),\"\") | SUM | B3:B5",
        "SUBTOTAL(9,B3:B5) | SUBTOTAL | B3:B5",
        "SUBTOTAL(109,B3:B5) | SUBTOTAL | B3:B5",
        "SUM(B:B) | SUM | B1:B1048576",
        "SUM(3:3) | SUM | A3:XFD3",
        "SUM(表1!B3:B5) | SUM | B3:B5",
        "SUM('表1'!B3:B5) | SUM | B3:B5",
      })
  void aFormulaThatOnlyAddsIsASum(String formula, SumFormula.Way way, String ranges) {
    assertThat(parse(formula)).get().extracting(SumFormula::way).isEqualTo(way);
    assertThat(parse(formula).orElseThrow().ranges().stream().map(CellRange::toString))
        .containsExactly(ranges.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B3",
        "B3-B4",
        "B3+B4-B5",
        "SUM(B3:B5)/10000",
        "SUM(B3:B5)/2",
        "SUM(B3:B5)+0.3",
        "SUM(B3:B5",
        "SUM()",
        "SUM(B3:B5))",
        "SUM(B3:B5 B4:B6)",
        "SUM(表2!B3:B5)",
        "SUM('[上年.xlsx]表1'!B3:B5)",
        "SUM([1]表1!B3:B5)",
        "SUM(合计区)",
        "SUM(表[合计])",
        "SUM(#REF!)",
        "SUMIF(A3:A5,\"*区\",C3:C5)",
        "SUBTOTAL(1,B3:B5)",
        "AVERAGE(B3:B5)",
        "IF(A1>0,SUM(B3:B5),0)",
        "\"SUM(B3:B5)\"",
        "",
      })
  void aFormulaThatDoesAnythingElseIsNone(String formula) {
    assertThat(parse(formula)).isEmpty();
  }

  @Test
  void aCellNamedTwiceIsNoticed() {
    assertThat(parse("B3+B4+B4").orElseThrow().repeated()).contains(CellRange.parse("B4"));
    assertThat(parse("SUM(B3:B5,B5:B7)").orElseThrow().repeated())
        .contains(CellRange.parse("B5:B7"));
    assertThat(parse("SUM(B3:B5,B6:B7)").orElseThrow().repeated()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FORECAST(F2,B9:E9,B2:E2)",
        "_xlfn.FORECAST.LINEAR(F2,B9:E9,B2:E2)",
        "ROUND(_xlfn.FORECAST.ETS(F2,B9:E9,B2:E2),1)",
        "B3*1.02+trend(B9:E9)",
        "INDEX(LINEST(B9:E9,B2:E2),1)*F2+INDEX(LOGEST(B9:E9),2)",
        "GROWTH(B9:E9)",
      })
  void aRegressionIsFoundInsideAnyExpression(String formula) {
    assertThat(SheetFormula.read(formula, "表1").extrapolates()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"TREND(\"&B3", "Trend!B3+B4", "'GROWTH('!B3", "Growth*2", "MYTREND(B3)"})
  void wordsThatLookLikeOneAreNone(String formula) {
    assertThat(SheetFormula.read(formula, "表1").extrapolates()).isFalse();
  }

  @Test
  void aLostReferenceIsFoundButNotInAText() {
    assertThat(SheetFormula.read("IFERROR(SUM(B3,#REF!),0)", "表1").broken()).isTrue();
    assertThat(SheetFormula.read("SUM(表2!#REF!)", "表1").broken()).isTrue();
    assertThat(SheetFormula.read("IF(B3=\"#REF!\",0,1)", "表1").broken()).isFalse();
  }

  @Test
  void hostileFormulasEnd() {
    List<String> hostile =
        List.of(
            "(".repeat(8_000),
            "SUM(".repeat(2_000) + "B3" + ")".repeat(2_000),
            "+".repeat(8_192),
            "'".repeat(8_191),
            "\"".repeat(8_191),
            "[".repeat(8_000) + "B3",
            "[a".repeat(4_000),
            "A1:".repeat(2_700),
            "$".repeat(8_000),
            "a.".repeat(4_000) + "!",
            "9".repeat(8_000),
            "B3+".repeat(2_700) + "B3",
            "甲".repeat(8_000) + "!B3",
            "SUM(B3:B5)".repeat(100_000));

    assertThat(hostile)
        .allSatisfy(formula -> assertThat(SheetFormula.read(formula, "表1")).isNotNull());
    assertThat(parse("SUM(".repeat(60) + "B3:B4" + ")".repeat(60))).isPresent();
    assertThat(parse("(".repeat(4_000) + "B3+B4" + ")".repeat(4_000))).isEmpty();
  }
}
