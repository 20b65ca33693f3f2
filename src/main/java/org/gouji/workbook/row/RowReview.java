package org.gouji.workbook.row;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.workbook.row.Claim.Extent;
import org.gouji.workbook.row.CompleteSets.Found;
import org.gouji.workbook.row.CompleteSets.Item;

/**
 * Decides which of the claims of a table's rows hold for certain, 构成复核. A wrong sum is worse than a
 * missed one: rows that may overlap or lie in one another are only some parts of their total,
 * unless its formula says which ones it adds.
 */
final class RowReview {

  private static final int FEWEST_LEVELS_OF_A_MESS = 5;

  private final ClassSets classes;
  private final Compositions compositions;

  RowReview(ClassSets classes, Compositions compositions) {
    this.classes = classes;
    this.compositions = compositions;
  }

  /**
   * Writes down what holds.
   *
   * @param items names of rows and headings as they stand
   * @param itemRows the row of each name, null for a heading
   */
  void settle(List<Claim> claims, List<TableRow> rows, List<Item> items, List<TableRow> itemRows) {
    List<Found> sets = new CompleteSets(classes).in(items);
    Set<Integer> within = new HashSet<>();
    sets.stream()
        .filter(set -> itemRows.get(set.whole()).kind() == RowKind.ITEM)
        .forEach(set -> set.parts().forEach(part -> within.add(itemRows.get(part).row())));
    claims.forEach(claim -> settle(claim, rows, within));
    for (Found set : sets) {
      TableRow whole = itemRows.get(set.whole());
      List<TableRow> parts = set.parts().stream().map(itemRows::get).toList();
      compositions.sum(whole, parts, Compositions.TOTAL);
    }
  }

  private void settle(Claim claim, List<TableRow> rows, Set<Integer> within) {
    // What the total itself is the whole of by definition is settled with the sets.
    List<TableRow> parts =
        claim.parts().stream().filter(part -> !within.contains(part.row())).toList();
    boolean doubtful =
        !classes.areComplete(parts.stream().map(TableRow::name).toList())
            && (claim.extent() == Extent.PERHAPS_ALL || isDoubtful(parts));
    if (claim.extent() == Extent.SOME) {
      compositions.some(claim.whole(), parts);
    } else if (!doubtful) {
      compositions.sum(claim.whole(), parts, claim.basis());
    } else if (!compositions.byFormula(claim.whole(), rows, claim.basis())) {
      compositions.ifBorneOut(claim.whole(), parts, claim.basis());
    }
  }

  private boolean isDoubtful(List<TableRow> parts) {
    List<TableRow> plain = parts.stream().filter(part -> !part.place().isWhole()).toList();
    long places = plain.stream().filter(TableRow::isKnownRegion).count();
    if (places > 1) {
      return plain.stream().anyMatch(part -> !part.isKnownRegion() && !isRest(part));
    }
    return haveMixedPlaces(plain) || classes.overlap(plain.stream().map(TableRow::name).toList());
  }

  private static boolean isRest(TableRow part) {
    return ClassSets.isRest(part.name());
  }

  /** Rows further out than others, numbered beside unnumbered, or indented without any order. */
  private static boolean haveMixedPlaces(List<TableRow> parts) {
    Set<Integer> indents = new HashSet<>();
    Set<Boolean> numbered = new HashSet<>();
    for (TableRow part : parts) {
      indents.add(part.place().indent());
      if (!isRest(part)) {
        numbered.add(part.place().label().rank() > 0);
      }
    }
    int widest = indents.stream().mapToInt(Integer::intValue).max().orElse(0);
    int least = indents.stream().mapToInt(Integer::intValue).min().orElse(0);
    return widest - least > 1 || numbered.size() > 1 || indents.size() >= FEWEST_LEVELS_OF_A_MESS;
  }
}
