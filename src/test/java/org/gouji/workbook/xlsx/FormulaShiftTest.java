package org.gouji.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.workbook.cell.CellRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaShiftTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "A2*2                  | B3*2",
        "SUM(B2:B10)           | SUM(C3:C11)",
        "$A2+A$2+$A$2          | $A3+B$2+$A$2",
        "SUM(A:A)+SUM(1:2)     | SUM(B:B)+SUM(2:3)",
        "LOG10(A1)             | LOG10(B2)",
        "'A1 表'!A1+Q1!A1+汇总!A1 | 'A1 表'!B2+Q1!B2+汇总!B2",
        "\"A1\"\"A1\"&A1           | \"A1\"\"A1\"&B2",
        "Table1[A1]+ABCD1+A1B  | Table1[A1]+ABCD1+A1B",
        "Q1:Q3!A1              | Q1:Q3!B2",
        "1.5+A1^2              | 1.5+B2^2",
        "XFD1048576            | #REF!#REF!",
      })
  void relativeReferencesMoveAndNothingElse(String formula, String moved) {
    FormulaShift oneDownOneRight = new FormulaShift(new CellRef(1, 1), new CellRef(2, 2));
    assertThat(oneDownOneRight.apply(formula)).isEqualTo(moved);
  }

  @Test
  void textsOfAnyLengthAreSkipped() {
    String formula = "\"" + "x\"\"".repeat(10_000) + "\"&A1";
    assertThat(new FormulaShift(new CellRef(1, 1), new CellRef(2, 1)).apply(formula))
        .endsWith("&A2");
  }
}
