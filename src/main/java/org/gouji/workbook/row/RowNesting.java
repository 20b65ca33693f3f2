package org.gouji.workbook.row;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.workbook.table.OfWhich;

/**
 * The rows that the next one may be a part of, 行的上下级: told by indents, by numbering such as 一、(一)1.
 * and by 其中 and #.
 */
final class RowNesting {

  private static final int INDENT = 2;

  /**
   * A row that others may be parts of.
   *
   * @param owner the row it is a part of itself
   */
  record Level(
      int row, String name, int indent, ItemName label, boolean total, Optional<Level> owner) {

    /** The names of the row and of those it is a part of, the outermost first. */
    List<String> path() {
      Stream<String> above = owner.stream().flatMap(level -> level.path().stream());
      return Stream.concat(above, Stream.of(OfWhich.name(name))).toList();
    }

    Level as(boolean whole, Optional<Level> within) {
      return new Level(row, name, indent, label, whole, within);
    }

    /** Where the name itself begins, behind a 其中. */
    int column() {
      return indent + label.marked();
    }

    boolean isMarked() {
      return label.ofWhich();
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();

  /** The row that a further row would be a part of. */
  Optional<Level> ownerOf(Level row) {
    Optional<Level> owner = byPlace(row);
    boolean strayMark = owner.isEmpty() && row.isMarked();
    return strayMark ? levels.stream().filter(level -> !level.isMarked()).findFirst() : owner;
  }

  private Optional<Level> byPlace(Level row) {
    Iterator<Level> upwards = levels.iterator();
    boolean besideMarked = false;
    while (upwards.hasNext()) {
      Level level = upwards.next();
      if (besideMarked && !level.isMarked() || isDeeper(row, level)) {
        return Optional.of(level);
      }
      besideMarked |=
          level.isMarked() && !row.isMarked() && row.indent() >= level.indent() + INDENT;
    }
    return Optional.empty();
  }

  private static boolean isDeeper(Level row, Level level) {
    if (row.isMarked()) {
      return level.isMarked()
          ? row.indent() >= level.indent() + INDENT
          : row.indent() >= level.indent() || level.total();
    }
    if (level.total()) {
      return false;
    }
    int rank = row.label().rank();
    int above = level.label().rank();
    if (above > 0) {
      return rank > above || rank == 0 && row.indent() >= level.indent();
    }
    return row.indent() >= level.column() + INDENT;
  }

  /** Takes a row in; those that no further row can be a part of are let go. */
  void add(Level row) {
    if (row.owner().isEmpty()) {
      levels.clear();
    }
    while (!levels.isEmpty() && !levels.peek().equals(row.owner().get())) {
      levels.pop();
    }
    levels.push(row);
  }

  void clear() {
    levels.clear();
  }
}
