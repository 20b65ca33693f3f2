package org.gouji.rule.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Nearest;

/**
 * A sheet whose columns are known by their heads, 有列标题的表页. Rows above the heads are for people.
 *
 * @param <C> the columns it may have
 */
final class HeadedSheet<C extends Enum<C> & Heading> {

  private final SheetContent content;
  private final Class<C> type;
  private final List<TableProblem> problems;
  private final Map<C, Integer> columns;
  private final List<TableRow<C>> rows = new ArrayList<>();

  private HeadedSheet(SheetContent content, Class<C> type, List<TableProblem> problems) {
    this.content = content;
    this.type = type;
    this.problems = problems;
    this.columns = new EnumMap<>(type);
  }

  /** The rows below the heads; empty, with a problem, if a head that must be there is not. */
  static <C extends Enum<C> & Heading> List<TableRow<C>> rows(
      SheetContent content, Class<C> type, List<TableProblem> problems) {
    HeadedSheet<C> sheet = new HeadedSheet<>(content, type, problems);
    sheet.read();
    return sheet.rows;
  }

  private void read() {
    Optional<SheetContent.Row> heads =
        content.rows().stream().filter(row -> heads(row).count() >= 2).findFirst();
    heads.ifPresent(row -> row.cells().forEach((column, text) -> head(row, column, text)));
    List<C> lacking =
        Stream.of(type.getEnumConstants())
            .filter(column -> column.isRequired() && !columns.containsKey(column))
            .toList();
    if (!lacking.isEmpty()) {
      lacks(heads.map(SheetContent.Row::number).orElse(1), lacking);
      return;
    }
    content.rows().stream()
        .filter(row -> row.number() > heads.orElseThrow().number())
        .map(row -> new TableRow<>(content.name(), row, columns, problems))
        .filter(TableRow::hasText)
        .forEach(rows::add);
  }

  private Stream<C> heads(SheetContent.Row row) {
    return row.cells().values().stream().flatMap(text -> column(text).stream());
  }

  private Optional<C> column(String text) {
    return Stream.of(type.getEnumConstants()).filter(column -> column.isNamed(text)).findFirst();
  }

  private void head(SheetContent.Row row, int column, String text) {
    Optional<C> known = column(text);
    List<String> names =
        Arrays.stream(type.getEnumConstants())
            .flatMap(one -> Stream.of(one.chinese(), one.english()))
            .toList();
    if (known.isEmpty()) {
      problem(
          row.number(),
          column,
          text,
          new Bilingual("未知的列标题“" + text + "”", "unknown column head “" + text + "”"),
          Nearest.remedy(text, names));
    } else if (columns.putIfAbsent(known.get(), column) != null) {
      problem(
          row.number(),
          column,
          text,
          new Bilingual("列标题“" + text + "”重复", "the column head “" + text + "” is repeated"),
          new Bilingual("只保留一列。", "Keep one of the columns."));
    }
  }

  private void lacks(int row, List<C> lacking) {
    problem(
        row,
        1,
        "",
        new Bilingual(
            "缺少列：" + String.join("、", lacking.stream().map(Heading::chinese).toList()),
            "columns are missing: "
                + String.join(", ", lacking.stream().map(Heading::english).toList())),
        new Bilingual("在标题行补上这些列。", "Add them to the row of column heads."));
  }

  private void problem(int row, int column, String text, Bilingual message, Bilingual remedy) {
    problems.add(new TableProblem(content.name(), row, column, text, message, remedy));
  }
}
