package org.gouji.samples;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell of a sample holds, 单元格内容. */
sealed interface Content {

  record Number(BigDecimal value) implements Content {}

  record Words(String text) implements Content {}

  record Day(LocalDate day) implements Content {}

  /** A formula with the value the workbook keeps for it. */
  record Formula(String formula, BigDecimal cached) implements Content {}

  record Broken(String formula) implements Content {}

  static Content number(String value) {
    return new Number(new BigDecimal(value));
  }

  static Content words(String text) {
    return new Words(text);
  }
}
