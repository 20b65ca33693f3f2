package org.gouji.workbook.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.Source;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.formula.SumFormula.Way;

/** Finds what the ranges of one sum take in or pass over by mistake, 求和范围检查. */
final class RangeFaults {

  /** So many cells are named behind a formula. */
  private static final int NAMED = 3;

  /** A sum of sums rarely takes in more; beyond, the first ones tell. */
  private static final int SUMS_LOOKED_AT = 1_000;

  private final SheetFigures figures;
  private final NumberMap numbers;
  private final CellIndex<Sum> sums;
  private final boolean sheetHidden;

  RangeFaults(SheetFigures figures, NumberMap numbers, CellIndex<Sum> sums, boolean sheetHidden) {
    this.figures = figures;
    this.numbers = numbers;
    this.sums = sums;
    this.sheetHidden = sheetHidden;
  }

  /** The kinds of fault with the cells or units concerned, as words. */
  Map<ObservationKind, List<String>> of(Sum sum) {
    Map<ObservationKind, List<String>> found = new LinkedHashMap<>();
    if (sum.formula().covers(sum.ref())) {
      found.put(ObservationKind.SUM_INCLUDES_ITSELF, List.of());
    }
    put(found, ObservationKind.SUM_INCLUDES_HEADING, headings(sum));
    put(found, ObservationKind.SUM_COUNTS_TWICE, countedTwice(sum));
    put(found, ObservationKind.SUM_SKIPS_TEXT, skippedTexts(sum));
    put(found, ObservationKind.SUM_MIXES_UNITS, mixedUnits(sum));
    if (hidesParts(sum)) {
      found.put(ObservationKind.HIDDEN_IN_SUM, List.of());
    }
    return found;
  }

  private static void put(
      Map<ObservationKind, List<String>> found, ObservationKind kind, List<String> words) {
    if (!words.isEmpty()) {
      found.put(kind, words);
    }
  }

  /** A hidden total over hidden cells is all one; {@code SUBTOTAL} is used to leave them out. */
  private boolean hidesParts(Sum sum) {
    return !sheetHidden
        && sum.formula().way() != Way.SUBTOTAL
        && !numbers.isHidden(sum.ref())
        && sum.formula().ranges().stream().anyMatch(numbers::hidesNumber);
  }

  private List<String> skippedTexts(Sum sum) {
    if (sum.formula().way() == Way.CHAIN) {
      return List.of();
    }
    return sum.formula().ranges().stream()
        // A cell named by itself beside plus signs is taken as the number it shows.
        .filter(range -> range.height() * range.width() > 1)
        .flatMap(range -> figures.texts(range).stream())
        .limit(NAMED)
        .map(figure -> cell(figure) + " " + figure.written().raw())
        .toList();
  }

  private List<String> countedTwice(Sum sum) {
    Stream<String> sumsOfTheSame =
        sum.formula().ranges().stream()
            .flatMap(sums::in)
            .limit(SUMS_LOOKED_AT)
            .filter(inner -> !inner.ref().equals(sum.ref()))
            .filter(inner -> !sum.passesOver(Optional.of(inner)))
            .filter(inner -> inner.formula().overlaps(sum.formula()))
            .map(inner -> inner.ref().toString());
    return Stream.concat(sum.formula().repeated().stream().map(CellRange::toString), sumsOfTheSame)
        .limit(NAMED)
        .toList();
  }

  private List<String> headings(Sum sum) {
    return sum.formula().ranges().stream()
        .flatMap(range -> headings(range, sum.ref()))
        .limit(NAMED)
        .map(CellRef::toString)
        .toList();
  }

  private Stream<CellRef> headings(CellRange range, CellRef sum) {
    return numbers.topNumbers(range).stream()
        .filter(ref -> !figures.isFigure(ref))
        .filter(ref -> isOverFigures(ref, range) || isLabelOfRow(ref, sum));
  }

  /** A year or column number in a row of such alone, with the figures of its column below it. */
  private boolean isOverFigures(CellRef ref, CellRange range) {
    return !figures.isRowOfFigures(ref.row())
        && numbers.isHeadingRow(ref.row())
        && figures.firstRow(range, ref.column()).filter(row -> row > ref.row()).isPresent();
  }

  /** A year in a column of years, beside the figures that the sum adds along its row. */
  private boolean isLabelOfRow(CellRef ref, CellRef sum) {
    return ref.row() == sum.row()
        && !figures.isColumnOfFigures(ref.column())
        && numbers.isYearColumn(ref.column());
  }

  private List<String> mixedUnits(Sum sum) {
    List<UnitOfMeasure> different = new ArrayList<>();
    Stream.concat(
            sum.formula().ranges().stream().flatMap(range -> figures.units(range).stream()),
            figures.units(new CellRange(sum.ref(), sum.ref())).stream())
        .filter(unit -> different.stream().noneMatch(known -> addTogether(known, unit)))
        .forEach(different::add);
    return different.size() < 2
        ? List.of()
        : different.stream().map(UnitOfMeasure::symbol).collect(Collectors.toList());
  }

  private static boolean addTogether(UnitOfMeasure one, UnitOfMeasure other) {
    boolean fractions = isFraction(one.dimension()) && isFraction(other.dimension());
    return fractions
        || one.dimension() == other.dimension() && one.factor().compareTo(other.factor()) == 0;
  }

  private static boolean isFraction(Dimension dimension) {
    return dimension == Dimension.RATIO || dimension == Dimension.POINTS;
  }

  private static String cell(Figure figure) {
    return figure.source() instanceof Source.Cell cell ? cell.cell() : "";
  }
}
