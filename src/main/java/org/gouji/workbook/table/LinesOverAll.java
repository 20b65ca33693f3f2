package org.gouji.workbook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;

/** Reads the lines that stand over several tables next to each other, 并列表格的共同表头. */
final class LinesOverAll {

  private final ContextReading contexts;
  private final HeaderFinder finder;

  LinesOverAll(Codelists codelists) {
    this.contexts = new ContextReading(codelists);
    this.finder = HeaderFinder.of(codelists);
  }

  TableContext read(SheetTop top, List<ColumnSpan> tables) {
    List<Integer> starts = starts(top, tables);
    int first = starts.stream().mapToInt(Integer::intValue).min().orElse(1);
    boolean level = starts.stream().distinct().count() == 1;
    List<SheetRow> lines = new ArrayList<>();
    for (SheetRow row : top.rows()) {
      if (row.index() >= first || isOfSeveral(row, tables)) {
        break;
      }
      if (level || reachesAcross(top, row, tables)) {
        lines.add(row);
      }
    }
    return contexts.read(top.with(lines), Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  private List<Integer> starts(SheetTop top, List<ColumnSpan> tables) {
    return tables.stream()
        .flatMap(span -> finder.find(top.within(span)).stream())
        .map(HeaderBand::firstRow)
        .toList();
  }

  /** A row in which two tables have words of their own, such as their titles. */
  private static boolean isOfSeveral(SheetRow row, List<ColumnSpan> tables) {
    long titled =
        tables.stream()
            .filter(span -> span.of(row).shown().stream().anyMatch(LinesOverAll::isTitle))
            .count();
    return titled > 1;
  }

  private static boolean isTitle(SheetCell cell) {
    return !Captions.isCaption(cell.displayText());
  }

  private static boolean reachesAcross(SheetTop top, SheetRow row, List<ColumnSpan> tables) {
    return row.shown().stream()
        .map(cell -> cell.ref().column())
        .map(column -> top.merged().at(row.cell(column).orElseThrow().ref()))
        .flatMap(Optional::stream)
        .anyMatch(merged -> tables.stream().filter(span -> overlaps(span, merged)).count() > 1);
  }

  private static boolean overlaps(ColumnSpan span, CellRange merged) {
    return span.first() <= merged.last().column() && merged.first().column() <= span.last();
  }
}
