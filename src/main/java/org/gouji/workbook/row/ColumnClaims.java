package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.workbook.row.ColumnClaim.Extent;
import org.gouji.workbook.row.CompleteSets.Found;
import org.gouji.workbook.row.CompleteSets.Item;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.RecognisedTable;

/** Reads from a header which columns make up which, 栏间构成识别. */
final class ColumnClaims {

  private final ClassSets classes;
  private final List<ColumnName> names;
  private final List<ColumnClaim> claims = new ArrayList<>();

  private ColumnClaims(ClassSets classes, RecognisedTable table) {
    this.classes = classes;
    this.names =
        table.figureColumns().stream()
            .filter(column -> column.role() == ColumnRole.VALUE)
            .map(ColumnName::of)
            .filter(name -> !name.path().isEmpty())
            .toList();
  }

  static List<ColumnClaim> of(RecognisedTable table, ClassSets classes) {
    ColumnClaims reading = new ColumnClaims(classes, table);
    reading.read();
    return reading.claims.stream().distinct().toList();
  }

  private void read() {
    for (ColumnName whole : names) {
      if (whole.isWholeOfGroup() && !whole.group().isEmpty()) {
        group(whole);
      } else if (whole.isTotal()) {
        acrossTheTable(whole);
      } else if (!hasWhole(whole.path(), whole)) {
        group(whole);
      }
    }
    names.stream().filter(ColumnName::ofWhich).forEach(this::ofWhich);
    groups().forEach(this::completeSets);
  }

  /** 产值/合计, or 产值 above columns of its own, with what stands in that group. */
  private void group(ColumnName whole) {
    List<String> group = whole.group();
    List<ColumnName> within = after(whole).stream().filter(name -> name.isWithin(group)).toList();
    if (!within.isEmpty()) {
      claim(whole, group, within, whole.isTotal());
    }
  }

  /** A column 合计 in no group: the columns on the one side of it that has any. */
  private void acrossTheTable(ColumnName whole) {
    List<ColumnName> after = after(whole);
    List<ColumnName> before = before(whole);
    boolean oneSided = after.isEmpty() != before.isEmpty();
    if (oneSided) {
      claim(whole, List.of(), after.isEmpty() ? before : after, true);
    }
  }

  private void claim(
      ColumnName whole, List<String> group, List<ColumnName> within, boolean saysAll) {
    Map<List<String>, Optional<ColumnName>> children = new LinkedHashMap<>();
    boolean marked = false;
    for (ColumnName name : within) {
      boolean direct = name.path().size() == group.size() + 1;
      marked |= direct && name.ofWhich();
      List<String> child = name.childOf(group);
      boolean stands = direct || name.isWholeOf(child);
      if (stands && !name.ofWhich()) {
        children.putIfAbsent(child, Optional.of(name));
        children.replace(child, Optional.empty(), Optional.of(name));
      } else if (!marked) {
        children.putIfAbsent(child, Optional.empty());
      }
    }
    List<ColumnName> parts = children.values().stream().flatMap(Optional::stream).toList();
    boolean complete = parts.size() == children.size() && parts.size() > 1 && !marked;
    boolean certain =
        complete && !classes.overlap(parts.stream().map(ColumnName::name).toList());
    if (saysAll && certain) {
      add(whole, parts, Extent.ALL);
    } else if (!group.isEmpty()) {
      List<ColumnName> fitting = parts.stream().filter(part -> fits(part, whole)).toList();
      boolean perhaps = certain && fitting.equals(parts);
      add(whole, fitting, perhaps ? Extent.PERHAPS_ALL : Extent.SOME);
    }
  }

  /** 增加值 below 总产值 is another indicator, which need not be less. */
  private static boolean fits(ColumnName part, ColumnName whole) {
    var own = part.column().heading().match();
    var other = whole.column().heading().match();
    return own.isEmpty()
        || other.isEmpty()
        || own.get().indicator().code().equals(other.get().indicator().code())
        || own.get().indicator().subsetOf().equals(Optional.of(other.get().indicator().code()));
  }

  /** 其中:出口 behind 销售收入 in the same group. */
  private void ofWhich(ColumnName part) {
    List<String> group = part.path().subList(0, part.path().size() - 1);
    List<ColumnName> earlier = before(part);
    for (int i = earlier.size() - 1; i >= 0; i--) {
      ColumnName whole = earlier.get(i);
      if (!whole.ofWhich()) {
        boolean beside = whole.path().size() == group.size() + 1 && whole.isWithin(group);
        boolean head = whole.path().equals(group) || whole.isWholeOf(group);
        if (beside || head) {
          add(whole, List.of(part), Extent.SOME);
        }
        return;
      }
    }
  }

  private void completeSets(List<String> group) {
    List<ColumnName> beside = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    for (ColumnName name : names) {
      boolean head = name.path().equals(group) || name.isWholeOf(group);
      boolean child = name.isWithin(group) && name.path().size() == group.size() + 1;
      boolean childGroup = name.isWithin(group) && name.isWholeOf(name.childOf(group));
      if (head || child || childGroup) {
        List<String> path = childGroup ? name.childOf(group) : name.path();
        String own = head ? "" : path.get(path.size() - 1);
        beside.add(name);
        items.add(new Item(own, head || name.isTotal(), name.ofWhich()));
      }
    }
    for (Found set : new CompleteSets(classes).in(items)) {
      ColumnName whole = beside.get(set.whole());
      List<ColumnName> parts = set.parts().stream().map(beside::get).toList();
      if (parts.stream().allMatch(whole::isLike)) {
        add(whole, parts, Extent.ALL);
      }
    }
  }

  private Set<List<String>> groups() {
    Set<List<String>> groups = new LinkedHashSet<>();
    for (ColumnName name : names) {
      for (int depth = 0; depth < name.path().size(); depth++) {
        groups.add(name.path().subList(0, depth));
      }
    }
    return groups;
  }

  private boolean hasWhole(List<String> group, ColumnName like) {
    return names.stream().anyMatch(name -> name.isWholeOf(group) && name.isLike(like));
  }

  /** The columns behind one that are of its time, up to the next whole of the same group. */
  private List<ColumnName> after(ColumnName whole) {
    List<ColumnName> after = new ArrayList<>();
    for (ColumnName name : names.subList(names.indexOf(whole) + 1, names.size())) {
      if (name.isLike(whole) && name.path().equals(whole.path())) {
        return after;
      }
      if (name.isLike(whole)) {
        after.add(name);
      }
    }
    return after;
  }

  private List<ColumnName> before(ColumnName whole) {
    return names.subList(0, names.indexOf(whole)).stream().filter(whole::isLike).toList();
  }

  private void add(ColumnName whole, List<ColumnName> parts, Extent extent) {
    if (!parts.isEmpty()) {
      ColumnName last = names.get(names.size() - 1);
      claims.add(
          new ColumnClaim(
              whole.column().column(),
              parts.stream().map(part -> part.column().column()).toList(),
              extent,
              parts.contains(last) || last.path().equals(whole.path())));
    }
  }
}
