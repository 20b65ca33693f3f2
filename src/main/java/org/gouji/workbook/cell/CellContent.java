package org.gouji.workbook.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What a cell holds, 单元格内容: for a formula the value the writing program stored. */
public sealed interface CellContent {

  /** The one instance of {@link Blank} anybody needs. */
  Blank BLANK = new Blank();

  /** A number, 数值, as normalised by {@link StoredNumber}, beside the text the file holds. */
  record NumberContent(BigDecimal value, String rawXml) implements CellContent {}

  /** Text, 文本; a number typed as text stays text. */
  record TextContent(String text) implements CellContent {}

  /** A truth value, 逻辑值. */
  record BooleanContent(boolean value) implements CellContent {}

  /** A number shown as a date or a time of day, 日期; the serial day number is kept beside it. */
  record DateContent(LocalDateTime dateTime, BigDecimal serial) implements CellContent {
    public LocalDate date() {
      return dateTime.toLocalDate();
    }
  }

  /** An error value of the spreadsheet program such as {@code #REF!}, 错误值. */
  record ErrorContent(String code) implements CellContent {}

  /** Content that the file states in a way nobody can read, 损坏的单元格; the sheet goes on. */
  record BrokenContent(String raw, Reason reason) implements CellContent {

    /** Why the content cannot be read, 原因. */
    public enum Reason {
      NOT_A_NUMBER("不是数值", "not a number"),
      OUT_OF_RANGE("数值超出电子表格的范围", "beyond the numbers a spreadsheet can hold"),
      NOT_A_DATE("日期超出范围", "not a date"),
      NO_SUCH_TEXT("引用的共享字符串不存在", "refers to a shared text that does not exist"),
      UNKNOWN_TYPE("单元格类型未知", "a cell type nobody knows");

      private final String chinese;
      private final String english;

      Reason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
      }

      public String chinese() {
        return chinese;
      }

      public String english() {
        return english;
      }
    }
  }

  /** Nothing, 空白. */
  record Blank() implements CellContent {}
}
