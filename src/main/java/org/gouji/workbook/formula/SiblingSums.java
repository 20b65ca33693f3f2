package org.gouji.workbook.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;

/**
 * Compares the sums that stand side by side, 同行同列公式比对: where most of them add the same rows, one
 * that adds fewer has left some out, whatever these rows are called.
 */
final class SiblingSums {

  private static final int FEWEST_ALIKE = 2;

  private final NumberMap numbers;

  SiblingSums(NumberMap numbers) {
    this.numbers = numbers;
  }

  /** Tells each sum that leaves out numbers its neighbours add, with those numbers. */
  void leftOut(List<Sum> sums, BiConsumer<Sum, List<CellRef>> said) {
    compare(sums, new Rows(), said);
    compare(sums, new Columns(), said);
  }

  /** Rows or columns from one to another, 区间. */
  private record Span(int first, int last) {}

  /** Which way sums run: down their column, or along their row. */
  private interface Direction {
    /** The row or column in which such sums stand side by side. */
    int line(Sum sum);

    /** What of the line a range adds; nothing if it adds elsewhere. */
    Optional<Span> span(CellRange range, Sum sum);

    CellRef cell(Sum sum, int index);
  }

  private final class Rows implements Direction {
    private final int last = numbers.lastRow();

    @Override
    public int line(Sum sum) {
      return sum.ref().row();
    }

    @Override
    public Optional<Span> span(CellRange range, Sum sum) {
      return range.width() == 1 && range.first().column() == sum.ref().column()
          ? Optional.of(new Span(range.first().row(), Math.min(range.last().row(), last)))
          : Optional.empty();
    }

    @Override
    public CellRef cell(Sum sum, int row) {
      return new CellRef(row, sum.ref().column());
    }
  }

  private final class Columns implements Direction {
    private final int last = numbers.lastColumn();

    @Override
    public int line(Sum sum) {
      return sum.ref().column();
    }

    @Override
    public Optional<Span> span(CellRange range, Sum sum) {
      return range.height() == 1 && range.first().row() == sum.ref().row()
          ? Optional.of(new Span(range.first().column(), Math.min(range.last().column(), last)))
          : Optional.empty();
    }

    @Override
    public CellRef cell(Sum sum, int column) {
      return new CellRef(sum.ref().row(), column);
    }
  }

  private void compare(List<Sum> sums, Direction direction, BiConsumer<Sum, List<CellRef>> said) {
    sums.stream()
        .filter(sum -> !spans(sum, direction).isEmpty())
        .collect(Collectors.groupingBy(direction::line, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(line -> compareLine(line, direction, said));
  }

  private void compareLine(
      List<Sum> line, Direction direction, BiConsumer<Sum, List<CellRef>> said) {
    usual(line, direction)
        .ifPresent(
            usual ->
                line.stream()
                    .filter(sum -> !spans(sum, direction).equals(usual))
                    .forEach(sum -> compare(sum, usual, direction, said)));
  }

  private void compare(
      Sum sum, List<Span> usual, Direction direction, BiConsumer<Sum, List<CellRef>> said) {
    BitSet own = bits(spans(sum, direction));
    BitSet missing = bits(usual);
    BitSet beyond = (BitSet) own.clone();
    beyond.andNot(missing);
    missing.andNot(own);
    List<CellRef> left =
        missing.stream()
            .mapToObj(index -> direction.cell(sum, index))
            .filter(numbers::isNumber)
            .toList();
    if (beyond.isEmpty() && !left.isEmpty()) {
      said.accept(sum, left);
    }
  }

  /** What more than half of the sums of a line add, and at least two. */
  private static Optional<List<Span>> usual(List<Sum> line, Direction direction) {
    Map<List<Span>, Integer> counts = new HashMap<>();
    line.forEach(sum -> counts.merge(spans(sum, direction), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= FEWEST_ALIKE && most.getValue() * 2 > line.size())
        .map(Map.Entry::getKey);
  }

  /** What a sum adds along its line, in order; nothing if any of it lies elsewhere. */
  private static List<Span> spans(Sum sum, Direction direction) {
    List<Span> spans = new ArrayList<>();
    for (CellRange range : sum.formula().ranges()) {
      Optional<Span> span = direction.span(range, sum);
      if (span.isEmpty()) {
        return List.of();
      }
      spans.add(span.get());
    }
    spans.sort(Comparator.comparingInt(Span::first).thenComparingInt(Span::last));
    return joined(spans);
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      Span before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && span.first() <= before.last() + 1) {
        joined.set(
            joined.size() - 1, new Span(before.first(), Math.max(before.last(), span.last())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static BitSet bits(List<Span> spans) {
    BitSet bits = new BitSet();
    spans.stream()
        .filter(span -> span.first() <= span.last())
        .forEach(span -> bits.set(span.first(), span.last() + 1));
    return bits;
  }
}
