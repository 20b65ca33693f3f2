package org.gouji.rounding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gouji.workbook.cell.CellRef;

/**
 * A synthetic table as a statistician prints it, 合成统计表: true values, each rounded by itself to the
 * digits of its column.
 */
final class PrintedTable {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * A sum the table makes, 合计关系.
   *
   * @param exhaustive false for 其中, whose parts only stay within the whole
   */
  record Relation(CellRef whole, List<CellRef> parts, boolean exhaustive) {

    boolean holds(CellRef cell) {
      return whole.equals(cell) || parts.contains(cell);
    }
  }

  private record Number(BigDecimal truth, int digits, BigDecimal printed) {}

  private final String name;
  private final List<String> heading;
  private final TreeMap<CellRef, String> words = new TreeMap<>();
  private final TreeMap<CellRef, Number> numbers = new TreeMap<>();
  private final List<Relation> relations = new ArrayList<>();

  PrintedTable(String name, String... heading) {
    this.name = name;
    this.heading = List.of(heading);
    for (int row = 0; row < heading.length; row++) {
      words.put(new CellRef(row + 1, 1), heading[row]);
    }
  }

  String name() {
    return name;
  }

  int headingRows() {
    return heading.size();
  }

  void word(int row, int column, String text) {
    words.put(new CellRef(row, column), text);
  }

  void number(CellRef ref, BigDecimal truth, int digits) {
    numbers.put(ref, new Number(truth, digits, truth.setScale(digits, RoundingMode.HALF_UP)));
  }

  void relation(CellRef whole, List<CellRef> parts, boolean exhaustive) {
    relations.add(new Relation(whole, List.copyOf(parts), exhaustive));
  }

  List<Relation> sums() {
    return relations.stream().filter(Relation::exhaustive).toList();
  }

  /** The sums that a wrong number in the cell breaks. */
  List<Relation> sumsOf(CellRef cell) {
    return sums().stream().filter(relation -> relation.holds(cell)).toList();
  }

  boolean isInOfWhich(CellRef cell) {
    return relations.stream().anyMatch(one -> !one.exhaustive() && one.holds(cell));
  }

  BigDecimal truth(CellRef ref) {
    return numbers.get(ref).truth();
  }

  BigDecimal printed(CellRef ref) {
    return numbers.get(ref).printed();
  }

  /** Whether the printed number is the true one, rounded. */
  boolean isUntouched(CellRef ref) {
    Number number = numbers.get(ref);
    return number.truth().setScale(number.digits(), RoundingMode.HALF_UP).equals(number.printed());
  }

  int digits(CellRef ref) {
    return numbers.get(ref).digits();
  }

  TreeMap<CellRef, String> words() {
    return words;
  }

  List<CellRef> cells() {
    return List.copyOf(numbers.keySet());
  }

  /**
   * Moves one number so far that no rounding explains it: twice half a digit for each term and for
   * the total, for the honest roundings may have used up one of them, and a digit more.
   */
  void breakCell(CellRef cell) {
    int terms = sumsOf(cell).stream().mapToInt(one -> one.parts().size()).max().orElseThrow();
    breakCell(cell, terms);
  }

  /** The same, for a cell whose sums have at most so many terms. */
  void breakCell(CellRef cell, int terms) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(digits(cell));
    BigDecimal worst = step.multiply(HALF).multiply(BigDecimal.valueOf(terms + 1L));
    BigDecimal moved = printed(cell).add(worst.add(worst)).add(step);
    numbers.put(cell, new Number(truth(cell), digits(cell), moved));
  }
}
