package org.gouji.rule.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.issue.Bilingual;

/**
 * One row below the heads, 表行: texts by column, and problems told with their cells.
 *
 * @param <C> the columns of the sheet
 */
final class TableRow<C extends Enum<C> & Heading> {

  private final String sheet;
  private final SheetContent.Row row;
  private final Map<C, Integer> columns;
  private final List<TableProblem> problems;
  private boolean sound = true;

  TableRow(
      String sheet, SheetContent.Row row, Map<C, Integer> columns, List<TableProblem> problems) {
    this.sheet = sheet;
    this.row = row;
    this.columns = columns;
    this.problems = problems;
  }

  /** Whether a known column says anything; remarks beside the table are for people. */
  boolean hasText() {
    return columns.keySet().stream().anyMatch(column -> !text(column).isEmpty());
  }

  String text(C column) {
    return columns.containsKey(column) ? row.text(columns.get(column)) : "";
  }

  int number() {
    return row.number();
  }

  String sheet() {
    return sheet;
  }

  /** The column of the sheet, counted from 1; the first one if the sheet does not have it. */
  int place(C column) {
    return columns.getOrDefault(column, 1);
  }

  /** Whether nothing wrong was found in the row. */
  boolean isSound() {
    return sound;
  }

  void problem(C column, Bilingual message, Bilingual remedy) {
    sound = false;
    problems.add(
        new TableProblem(sheet, row.number(), place(column), text(column), message, remedy));
  }

  /** Says of each required column that is empty that it has to be filled in. */
  void requireAll(C[] all) {
    for (C column : all) {
      if (column.isRequired() && text(column).isEmpty()) {
        problem(
            column,
            new Bilingual(
                "“" + column.chinese() + "”没有填", "“" + column.english() + "” is not filled in"),
            new Bilingual("填写这一格。", "Fill in this cell."));
      }
    }
  }

  /** The meaning of the cell's word; a problem, and the default, if it is none of them. */
  <T> T choice(C column, Words<T> words, T otherwise) {
    return text(column).isEmpty()
        ? otherwise
        : words
            .meaning(text(column))
            .orElseGet(() -> unknown(column, text(column), words, otherwise));
  }

  /** The meanings of several words, such as 省、市; empty if none is written. */
  <T> List<T> choices(C column, Words<T> words) {
    return Stream.of(text(column).split("[、,，;；\\s]+"))
        .filter(word -> !word.isEmpty())
        .flatMap(
            word ->
                Optional.ofNullable(
                    words.meaning(word).orElseGet(() -> unknown(column, word, words, null)))
                    .stream())
        .distinct()
        .toList();
  }

  private <T> T unknown(C column, String word, Words<T> words, T otherwise) {
    problem(
        column,
        new Bilingual(
            "“" + column.chinese() + "”不能填“" + word + "”",
            "“" + word + "” is no " + column.english()),
        words.remedy());
    return otherwise;
  }
}
