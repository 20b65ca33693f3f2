package org.gouji.workbook.row;

import java.util.List;
import java.util.Map;
import org.gouji.figure.Figure;
import org.gouji.quantity.Dimension;

/**
 * A row as later rows need it, 已读行: which of its cells may be added up, and for a total its
 * figures.
 *
 * @param region code of the region the row is about, empty string if unknown
 * @param additive dimension of each column whose figures may be added
 * @param figures figures by column, kept for totals only
 * @param parts the rows a subtotal sums up
 */
record TableRow(
    int row,
    String region,
    Map<Integer, Dimension> additive,
    Map<Integer, Figure> figures,
    List<TableRow> parts) {

  TableRow {
    parts = List.copyOf(parts);
  }

  TableRow withParts(List<TableRow> summed) {
    return new TableRow(row, region, additive, figures, summed);
  }
}
