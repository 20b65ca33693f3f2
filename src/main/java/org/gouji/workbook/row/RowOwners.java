package org.gouji.workbook.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.workbook.row.RowLines.Standing;
import org.gouji.workbook.table.OfWhich;

/** The names of the rows a row is a part of, 上级行: 出口 below 销售收入 says what is exported. */
final class RowOwners {

  private final Map<Integer, List<String>> paths = new HashMap<>();
  private final boolean oneLine;

  /**
   * For one table.
   *
   * @param oneLine whether a row that is no part of another ends what stood above it
   */
  RowOwners(boolean oneLine) {
    this.oneLine = oneLine;
  }

  /** The owners of a row, the outermost first. */
  List<String> of(int row, Standing standing) {
    OptionalInt owner = standing.place().owner();
    List<String> above =
        owner.isPresent() ? paths.getOrDefault(owner.getAsInt(), List.of()) : List.of();
    if (oneLine && owner.isEmpty()) {
      paths.clear();
    }
    String name = OfWhich.name(standing.labels().name());
    paths.put(row, Stream.concat(above.stream(), Stream.of(name)).toList());
    return above;
  }
}
