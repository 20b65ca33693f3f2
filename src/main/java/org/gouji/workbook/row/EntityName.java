package org.gouji.workbook.row;

import java.util.List;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.RecognisedTable;

/**
 * The name of what a row is about as it is written, 对象名称; where rows are only indicators or
 * periods, the region as the table names it.
 */
record EntityName(RecognisedTable table) {

  private static final List<ColumnRole> SUBJECTS =
      List.of(
          ColumnRole.REGION,
          ColumnRole.ENTITY,
          ColumnRole.INDUSTRY,
          ColumnRole.CLUSTER,
          ColumnRole.PARK);

  String of(RowLabels labels) {
    boolean item = !isLabel(labels, ColumnRole.INDICATOR) && !isLabel(labels, ColumnRole.PERIOD);
    return item && !labels.name().isBlank()
        ? labels.name().strip()
        : SUBJECTS.stream()
            .flatMap(role -> labels.text(role).stream())
            .findFirst()
            .map(String::strip)
            .or(() -> table.context().enterprise())
            .orElseGet(() -> table.context().region().map(named -> named.words()).orElse(""));
  }

  private static boolean isLabel(RowLabels labels, ColumnRole role) {
    return labels.text(role).filter(labels.name()::equals).isPresent();
  }
}
