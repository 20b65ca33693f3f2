package org.gouji.workbook.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;

/**
 * A formula that does nothing but add cells of its own sheet, 求和公式.
 *
 * @param ranges what is added, in the order it is written
 * @param way how
 */
public record SumFormula(List<CellRange> ranges, Way way) {

  /** So many arguments programs accept; comparing each with each stays cheap. */
  private static final int MOST_COMPARED = 255;

  /** How a formula adds, 求和方式. */
  public enum Way {
    /** {@code SUM} passes over texts. */
    SUM,
    /** {@code SUBTOTAL} passes over texts, and over other subtotals. */
    SUBTOTAL,
    /** {@code B3+B4+B5} names each cell. */
    CHAIN
  }

  public SumFormula {
    ranges = List.copyOf(ranges);
  }

  /** The sum that a formula without its equals sign is; it may not name any sheet. */
  public static Optional<SumFormula> parse(String formula) {
    return parse(FormulaTokens.of(formula.strip()), "");
  }

  static Optional<SumFormula> parse(List<Token> tokens, String sheet) {
    return new SumParser(tokens, sheet).parse();
  }

  public boolean covers(int row, int column) {
    return covers(new CellRef(row, column));
  }

  boolean covers(CellRef ref) {
    return ranges.stream().anyMatch(range -> range.contains(ref));
  }

  /** The first range that takes in a cell of one before it. */
  Optional<CellRange> repeated() {
    List<CellRange> first = ranges.subList(0, Math.min(ranges.size(), MOST_COMPARED));
    return IntStream.range(0, first.size())
        .filter(at -> first.subList(0, at).stream().anyMatch(one -> overlap(one, first.get(at))))
        .mapToObj(first::get)
        .findFirst();
  }

  /** Whether some cell is added by both. */
  boolean overlaps(SumFormula other) {
    return ranges.stream()
        .anyMatch(mine -> other.ranges.stream().anyMatch(range -> overlap(mine, range)));
  }

  private static boolean overlap(CellRange one, CellRange other) {
    return one.first().row() <= other.last().row()
        && other.first().row() <= one.last().row()
        && one.first().column() <= other.last().column()
        && other.first().column() <= one.last().column();
  }
}
