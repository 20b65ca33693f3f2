package org.gouji.workbook.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.figure.Figure;
import org.gouji.figure.Stated;
import org.gouji.quantity.Dimension;

/**
 * A row as later rows need it, 已读行: what it is called, which of its cells may be added up.
 *
 * @param place how it stands among the rows above it
 * @param region code of the region the row is about, or the name of an unknown one
 * @param additive dimension of each column whose figures may be added
 * @param figures figures by column
 * @param parts the rows a subtotal sums up
 */
record TableRow(
    int row,
    RowPlace place,
    String region,
    Map<Integer, Dimension> additive,
    Map<Integer, Figure> figures,
    List<TableRow> parts) {

  private static final Pattern CODE = Pattern.compile("\\d{6}");

  TableRow {
    parts = List.copyOf(parts);
  }

  TableRow withParts(List<TableRow> summed) {
    return new TableRow(row, place, region, additive, figures, summed);
  }

  String name() {
    return place.label().name();
  }

  RowKind kind() {
    return place.kind();
  }

  /** Whether the row is about a place that the code list knows. */
  boolean isKnownRegion() {
    return CODE.matcher(region).matches();
  }

  /** Whether a cell is about the same time as that of another row, both aimed at or both reached. */
  boolean isLike(TableRow whole, int column) {
    Figure own = figures.get(column);
    Figure other = whole.figures.get(column);
    return own != null && own.period().equals(other.period()) && own.kind() == other.kind();
  }

  /** Whether a cell can be a term of a sum in that dimension; a blank one has any. */
  boolean isAddable(int column, Dimension dimension) {
    Optional<Dimension> own = Optional.ofNullable(additive.get(column));
    boolean blank = own.isPresent() && figures.get(column).stated() instanceof Stated.Missing;
    return blank || own.filter(dimension::equals).isPresent();
  }
}
