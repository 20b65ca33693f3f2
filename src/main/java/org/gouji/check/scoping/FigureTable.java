package org.gouji.check.scoping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Subject;

/**
 * Places of figures by their keys, 数据项散列表: an open table of numbers instead of a map of keys and
 * lists, because a run may have millions of figures. Statements of one figure are chained in the
 * order they stand.
 */
final class FigureTable {
  private static final int NONE = -1;

  private final List<Figure> figures;
  private final int[] slots;
  private final int[] next;

  /**
   * @param places those of the figures that take part, in ascending order
   */
  FigureTable(List<Figure> figures, int[] places) {
    this.figures = figures;
    this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, places.length)) << 2)];
    this.next = new int[figures.size()];
    Arrays.fill(slots, NONE);
    Arrays.fill(next, NONE);
    for (int i = places.length - 1; i >= 0; i--) {
      putBefore(places[i]);
    }
  }

  /** Figures are put in from the last to the first, so that each chain begins with its first. */
  private void putBefore(int place) {
    int slot = slotOf(figures.get(place));
    next[place] = slots[slot];
    slots[slot] = place;
  }

  /** The figures with this key, in the order they stand. */
  List<Figure> of(FigureKey key) {
    int first = slots[slotOf(key)];
    if (first == NONE) {
      return List.of();
    }
    if (next[first] == NONE) {
      return List.of(figures.get(first));
    }
    List<Figure> all = new ArrayList<>();
    for (int place = first; place != NONE; place = next[place]) {
      all.add(figures.get(place));
    }
    return all;
  }

  /** The place of the first statement of every figure, in ascending order. */
  int[] firsts() {
    int[] firsts = Arrays.stream(slots).filter(place -> place != NONE).toArray();
    Arrays.sort(firsts);
    return firsts;
  }

  private int slotOf(Figure figure) {
    LocalDate start = figure.period().start();
    LocalDate end = figure.period().end();
    int hash =
        hash(figure.kind(), figure.subject(), figure.indicator(), figure.scope(), start, end);
    for (int slot = hash & slots.length - 1; ; slot = slot + 1 & slots.length - 1) {
      if (slots[slot] == NONE || sameKey(figures.get(slots[slot]), figure)) {
        return slot;
      }
    }
  }

  private int slotOf(FigureKey key) {
    int hash =
        hash(key.kind(), key.subject(), key.indicator(), key.scope(), key.start(), key.end());
    for (int slot = hash & slots.length - 1; ; slot = slot + 1 & slots.length - 1) {
      if (slots[slot] == NONE || hasKey(figures.get(slots[slot]), key)) {
        return slot;
      }
    }
  }

  private static boolean sameKey(Figure one, Figure other) {
    return one.kind() == other.kind()
        && one.period().start().equals(other.period().start())
        && one.period().end().equals(other.period().end())
        && one.subject().equals(other.subject())
        && one.indicator().equals(other.indicator())
        && one.scope().equals(other.scope());
  }

  private static boolean hasKey(Figure figure, FigureKey key) {
    return figure.kind() == key.kind()
        && figure.period().start().equals(key.start())
        && figure.period().end().equals(key.end())
        && figure.subject().equals(key.subject())
        && figure.indicator().equals(key.indicator())
        && figure.scope().equals(key.scope());
  }

  private static int hash(
      FigureKind kind,
      Subject subject,
      String indicator,
      String scope,
      LocalDate start,
      LocalDate end) {
    int hash = mixed(subject.hashCode(), indicator.hashCode());
    hash = mixed(hash, 31 * scope.hashCode() + kind.ordinal());
    hash = mixed(hash, start.hashCode());
    return mixed(hash, end.hashCode());
  }

  /** Dates and codes differ in a few bits, and a table of few slots looks at a few bits. */
  private static int mixed(int hash, int part) {
    int product = (hash ^ part) * 0x9E3779B1;
    return product ^ product >>> 15;
  }
}
