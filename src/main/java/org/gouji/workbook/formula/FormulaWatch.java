package org.gouji.workbook.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Observation;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.Source;
import org.gouji.quantity.UnitTable;
import org.gouji.workbook.cell.CellRef;

/**
 * Looks at the formulas behind the figures of a sheet, 公式检查: totals that do not add what the table
 * says, numbers nobody counted but a regression, references that are lost.
 */
public final class FormulaWatch {

  /** So many cells are named behind a formula. */
  private static final int NAMED = 3;

  /** A heading that says itself that its number is none that was counted. */
  private static final Pattern SAID_TO_BE_EXPECTED =
      Pattern.compile("预测|预计|估计|估算|推算|测算|展望|趋势|目标|规划|拟合|(?i:forecast|estimate|trend|projection)");

  private final String sheet;
  private final boolean hidden;
  private final NumberMap numbers;
  private final UnitTable units;
  private final List<Observation> found = new ArrayList<>();
  private final CellIndex<Sum> sums = new CellIndex<>();

  public FormulaWatch(String sheet, boolean hidden, NumberMap numbers, UnitTable units) {
    this.sheet = sheet;
    this.hidden = hidden;
    this.numbers = numbers;
    this.units = units;
  }

  /** What is odd about the formulas of the figures, in the order of the cells. */
  public List<Observation> watch(List<Figure> figures, List<Composition> compositions) {
    figures.forEach(this::read);
    if (!sums.isEmpty()) {
      judge(figures, compositions);
    }
    return found.stream().sorted(Comparator.comparing(FormulaWatch::cell)).toList();
  }

  static Optional<String> formula(Figure figure) {
    return figure.source() instanceof Source.Cell cell ? cell.formula() : Optional.empty();
  }

  private void read(Figure figure) {
    formula(figure).ifPresent(text -> read(figure, SheetFormula.read(text, sheet)));
  }

  private void read(Figure figure, SheetFormula formula) {
    if (formula.extrapolates() && isSaidToBeActual(figure)) {
      add(ObservationKind.EXTRAPOLATED, figure, List.of());
    }
    if (formula.broken() && SheetFigures.isNumber(figure)) {
      add(ObservationKind.BROKEN_REFERENCE, figure, List.of());
    }
    formula
        .sum()
        .flatMap(sum -> SheetFigures.refOf(figure).map(ref -> new Sum(ref, figure, sum)))
        .ifPresent(sum -> sums.put(sum.ref(), sum));
  }

  private boolean isSaidToBeActual(Figure figure) {
    return SheetFigures.isNumber(figure)
        && figure.kind() != FigureKind.TARGET
        && Stream.concat(Stream.of(sheet, figure.entity()), figure.path().stream())
            .noneMatch(words -> SAID_TO_BE_EXPECTED.matcher(words).find());
  }

  private void judge(List<Figure> figures, List<Composition> compositions) {
    PartFaults parts = new PartFaults(new TableParts(figures, compositions), sums);
    RangeFaults ranges =
        new RangeFaults(new SheetFigures(figures, numbers, units), numbers, sums, hidden);
    Set<CellRef> leavingOut = new HashSet<>();
    List<Sum> all = sums.all().toList();
    for (Sum sum : all) {
      List<CellRef> left = parts.leftOut(sum);
      if (!left.isEmpty() && leavingOut.add(sum.ref())) {
        add(ObservationKind.SUM_LEAVES_OUT, sum.figure(), texts(left.stream()));
      }
      Map<ObservationKind, List<String>> faults = ranges.of(sum);
      faults.forEach((kind, words) -> add(kind, sum.figure(), words));
      List<String> twice = texts(parts.countedTwice(sum));
      if (!twice.isEmpty() && !faults.containsKey(ObservationKind.SUM_COUNTS_TWICE)) {
        add(ObservationKind.SUM_COUNTS_TWICE, sum.figure(), twice);
      }
    }
    new SiblingSums(numbers)
        .leftOut(
            all,
            (sum, left) -> {
              if (leavingOut.add(sum.ref())) {
                add(ObservationKind.SUM_LEAVES_OUT, sum.figure(), texts(left.stream()));
              }
            });
    parts.typed().forEach(this::typed);
  }

  private static List<String> texts(Stream<CellRef> refs) {
    return refs.map(CellRef::toString).limit(NAMED + 1L).toList();
  }

  private void typed(Figure figure) {
    found.add(
        new Observation(ObservationKind.HARD_CODED_TOTAL, figure.source(), figure.written().raw()));
  }

  private void add(ObservationKind kind, Figure figure, List<String> cells) {
    String formula = "=" + formula(figure).orElse("");
    Set<String> different = new LinkedHashSet<>(cells);
    String named = different.stream().limit(NAMED).collect(Collectors.joining("、"));
    String more = different.size() > NAMED ? "…" : "";
    found.add(
        new Observation(
            kind, figure.source(), named.isEmpty() ? formula : formula + "; " + named + more));
  }

  private static CellRef cell(Observation observation) {
    return observation.source() instanceof Source.Cell cell
        ? CellRef.parse(cell.cell())
        : new CellRef(1, 1);
  }
}
