package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.RecognisedTable;

/**
 * The rows of a table along each of its label columns, 行序列. Under 地区 and 类型 the types of one region
 * make up that region, and the regions of one type the whole for that type; rows of different years
 * or indicators make up nothing together.
 */
final class RowLines {

  /** Rows that agree in all labels but one. */
  record Line(RowKinds kinds, Totals totals) {}

  /** A row in one of its lines. */
  record Standing(Line line, RowLabels labels, RowPlace place) {}

  /** The line of all rows: a 合计 below groups that have no 小计 of their own adds them all. */
  private static final String ALL_ROWS = "all ";

  private final RecognisedTable table;
  private final Supplier<Line> start;
  private final boolean several;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private boolean groupsHaveTotals;

  RowLines(RecognisedTable table, Supplier<Line> start) {
    this.table = table;
    this.start = start;
    this.several = hasSeveral(table);
  }

  /**
   * Where the row stands, in each of its lines; first in that of the label it is named by.
   *
   * @param next the name the row below stands under
   */
  List<Standing> standings(RowLabels labels, Optional<String> next) {
    if (!several) {
      Line line = line(table.list() ? "" : labels.text(ColumnRole.PERIOD).orElse(""));
      return List.of(new Standing(line, labels, line.kinds().of(labels, next)));
    }
    List<Integer> varying = varying(labels);
    List<Standing> standings = new ArrayList<>();
    for (int column : varying) {
      RowLabels seen = labels.by(column);
      Line line = line(column + " " + others(labels, column));
      Standing standing = new Standing(line, seen, line.kinds().of(seen, Optional.empty()));
      boolean naming = seen.name().equals(labels.name());
      standings.add(naming ? 0 : standings.size(), standing);
    }
    boolean total = isTotal(labels);
    groupsHaveTotals |= total && varying.size() > 1;
    if (standings.isEmpty() || !total || varying.size() == 1) {
      Line line = line(ALL_ROWS + labels.text(ColumnRole.PERIOD).orElse(""));
      standings.add(new Standing(line, labels, line.kinds().of(labels, next)));
    }
    return standings;
  }

  private boolean isTotal(RowLabels labels) {
    return labels.columns().values().stream()
        .anyMatch(label -> isTotal(PlainText.dense(label.text())));
  }

  /** A heading between the rows ends what stands above it in every line. */
  void heading(String words) {
    for (Line line : lines.values()) {
      line.totals().section(words);
      line.kinds().heading();
    }
  }

  void finish() {
    boolean allAlike = !groupsHaveTotals && !table.has(ColumnRole.INDICATOR);
    lines.forEach(
        (key, line) -> {
          if (allAlike || !key.startsWith(ALL_ROWS)) {
            line.totals().finish();
          }
        });
  }

  private Line line(String key) {
    return lines.computeIfAbsent(key, each -> start.get());
  }

  /** The label columns whose texts tell rows of one line apart. */
  private List<Integer> varying(RowLabels labels) {
    return table.labelColumns().stream()
        .filter(column -> column.role() != ColumnRole.PERIOD)
        .map(column -> column.column())
        .filter(labels.columns()::containsKey)
        .toList();
  }

  /** Whether rows are told apart by more than one label; items of a list have one name. */
  private static boolean hasSeveral(RecognisedTable table) {
    return !table.list()
        && table.labelColumns().stream()
                .filter(column -> column.role() != ColumnRole.PERIOD)
                .count()
            > 1;
  }

  /** What the other labels say; a 小计 of them all says as little as a blank. */
  private String others(RowLabels labels, int column) {
    return labels.columns().entrySet().stream()
        .filter(label -> label.getKey() != column)
        .map(label -> PlainText.dense(label.getValue().text()))
        .filter(text -> !isTotal(text))
        .collect(Collectors.joining("\n"));
  }

  private boolean isTotal(String text) {
    return table.words().total().contains(text) || table.words().subtotal().contains(text);
  }
}
