package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows that stand for several of the others wherever these are listed, 区域分组: 东部地区 above the
 * provinces; they are no parts of the total beside the provinces.
 */
final class RegionGroups {

  private static final int ALL = 4;

  private record Group(TableRow row, List<String> members) {}

  /** A group with its parts among the rows of the table. */
  record Parts(TableRow whole, List<TableRow> parts) {}

  private final List<Group> groups = new ArrayList<>();

  void add(TableRow row, List<String> members) {
    groups.add(new Group(row, members));
  }

  /** The groups, if they are all there and so make up the whole country. */
  Optional<List<TableRow>> wholeCountry() {
    return groups.size() == ALL
        ? Optional.of(groups.stream().map(Group::row).toList())
        : Optional.empty();
  }

  /** Each group whose members all stand among these rows. */
  List<Parts> among(List<TableRow> rows) {
    List<Parts> found = new ArrayList<>();
    for (Group group : groups) {
      List<TableRow> parts =
          rows.stream().filter(row -> group.members().contains(row.region())).toList();
      if (parts.size() == group.members().size()) {
        found.add(new Parts(group.row(), parts));
      }
    }
    return found;
  }

  void clear() {
    groups.clear();
  }
}
