package org.gouji.workbook.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.OfWhich;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableColumn;
import org.gouji.workbook.table.TitleSubject;

/** Puts together what title, row and header call a number, the outermost first, 指标路径. */
final class IndicatorPaths {

  private final Optional<String> titleSubject;
  private final boolean byRows;
  private final Map<Integer, List<String>> ofColumns = new HashMap<>();

  IndicatorPaths(RecognisedTable table) {
    this.titleSubject = new TitleSubject(table).words();
    this.byRows = table.has(ColumnRole.INDICATOR);
  }

  /** Where rows are not indicators, the path is the same all the way down. */
  List<String> of(TableColumn column, RowStatement row) {
    return byRows && row.labels().text(ColumnRole.INDICATOR).isPresent()
        ? ownPath(column, row)
        : ofColumns.computeIfAbsent(column.column(), key -> List.copyOf(ownPath(column, row)));
  }

  private List<String> ownPath(TableColumn column, RowStatement row) {
    Optional<String> label = row.labels().text(ColumnRole.INDICATOR).map(OfWhich::name);
    List<String> named =
        label.isPresent()
            ? Stream.concat(row.owners().stream(), label.stream()).toList()
            : List.of();
    List<String> own =
        label.isPresent() && column.isPlain()
            ? named
            : Stream.concat(named.stream(), column.naming().stream()).toList();
    return titleSubject
        .filter(words -> own.stream().noneMatch(part -> part.contains(words)))
        .map(words -> Stream.concat(Stream.of(words), own.stream()).toList())
        .orElse(own);
  }
}
