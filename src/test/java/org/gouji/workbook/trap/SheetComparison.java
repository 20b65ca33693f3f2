package org.gouji.workbook.trap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.Observation;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Stated;
import org.gouji.workbook.cell.CellRef;

/** Compares what was read from one sheet with what must be read, cell by cell, 识读比对. */
final class SheetComparison {

  /** Questions to the person who handed the sheet in: none may be missing, none be idle. */
  private static final Set<ObservationKind> QUESTIONS =
      EnumSet.of(
          ObservationKind.UNIT_MISSING,
          ObservationKind.UNIT_UNKNOWN,
          ObservationKind.PERIOD_MISSING,
          ObservationKind.BROKEN_CELL,
          ObservationKind.UNREADABLE_NUMBER,
          ObservationKind.SHEET_NOT_A_TABLE,
          ObservationKind.EMPTY_SHEET);

  private final FigureComparison figures;
  private final ExpectedSheet expected;
  private final SheetReading read;
  private final List<String> faults = new ArrayList<>();
  private final Map<Field, Integer> rightByField = new EnumMap<>(Field.class);
  private int right;
  private int given;

  SheetComparison(Codelists codelists, ExpectedSheet expected, SheetReading read) {
    this.figures = new FigureComparison(codelists, expected.grid());
    this.expected = expected;
    this.read = read;
  }

  SheetOutcome outcome() {
    Map<CellRef, Figure> byCell = new TreeMap<>();
    for (Figure figure : read.figures()) {
      CellRef ref = CellRef.parse(cell(figure.source().locator()));
      if (byCell.put(ref, figure) != null) {
        faults.add(ref + " was read twice");
      }
    }
    expected.figures().forEach((ref, figure) -> compare(ref, figure, byCell));
    Set<CellRef> extra = new TreeSet<>(byCell.keySet());
    extra.removeAll(expected.figures().keySet());
    extra.forEach(ref -> extra(ref, byCell.get(ref)));
    observations();
    compositions();
    return new SheetOutcome(expected.figures().size(), given, right, rightByField, faults);
  }

  private void compare(CellRef ref, ExpectedFigure figure, Map<CellRef, Figure> byCell) {
    Figure got = byCell.get(ref);
    if (got == null && figure.isMissing()) {
      // A blank that is not read says nothing false.
      given++;
      rightAll();
      return;
    }
    if (got == null) {
      faults.add(ref + " was not read: " + figure.entities().get(0) + " " + figure.paths().get(0));
      return;
    }
    given++;
    Map<Field, String> wrong = figures.wrong(figure, got);
    for (Field field : Field.values()) {
      if (!wrong.containsKey(field)) {
        rightByField.merge(field, 1, Integer::sum);
      }
    }
    wrong.forEach((field, words) -> faults.add(ref + " " + field + " " + words));
    right += wrong.isEmpty() ? 1 : 0;
  }

  private void rightAll() {
    right++;
    for (Field field : Field.values()) {
      rightByField.merge(field, 1, Integer::sum);
    }
  }

  /** A blank cell that is read as missing states nothing. */
  private void extra(CellRef ref, Figure figure) {
    if (figure.stated() instanceof Stated.Missing missing && missing.mark().isEmpty()) {
      return;
    }
    given++;
    faults.add(
        "%s is no figure but was read: %s %s %s"
            .formatted(ref, figure.entity(), figure.indicatorAsWritten(), figure.written().raw()));
  }

  private void observations() {
    List<String> seen =
        read.observations().stream()
            .map(observation -> observation.kind() + " " + cell(observation.source().locator()))
            .toList();
    for (Observation observation : read.observations()) {
      String said = observation.kind() + " " + cell(observation.source().locator());
      boolean awaited = expected.observed().stream().anyMatch(words -> meets(words, said));
      if (!awaited && QUESTIONS.contains(observation.kind())) {
        faults.add(said + " was observed without need: " + observation.words());
      }
    }
    expected.observed().stream()
        .filter(words -> seen.stream().noneMatch(said -> meets(words, said)))
        .forEach(words -> faults.add(words + " was not observed"));
  }

  /** {@code UNIT_MISSING/UNIT_UNKNOWN *} is either of the two at any cell. */
  private static boolean meets(String expected, String said) {
    String[] wanted = expected.split(" ");
    String[] got = said.split(" ");
    return List.of(wanted[0].split("/")).contains(got[0])
        && (wanted[1].equals("*") || wanted[1].equals(got[1]));
  }

  private void compositions() {
    Set<String> found =
        read.compositions().stream().map(SheetComparison::brief).collect(Collectors.toSet());
    expected.sums().stream()
        .filter(sum -> !found.contains(sum.replace('~', '=')))
        .filter(sum -> !found.contains(sum.replace('~', '⊃')))
        .forEach(
            sum -> faults.add(sum + " was not found among the sums" + ofSameWhole(sum, found)));
    expected.noSums().stream()
        .filter(found::contains)
        .forEach(sum -> faults.add(sum + " is no sum but was taken for one"));
  }

  private static String ofSameWhole(String sum, Set<String> found) {
    String whole = sum.split("[=⊃~]")[0];
    List<String> others =
        found.stream().filter(other -> other.matches(whole + "[=⊃].*")).sorted().toList();
    return others.isEmpty() ? "" : ", but " + String.join(", ", others);
  }

  private static String brief(Composition composition) {
    String parts =
        composition.parts().stream().map(SheetComparison::cell).collect(Collectors.joining("+"));
    return cell(composition.whole()) + (composition.exhaustive() ? "=" : "⊃") + parts;
  }

  private static String cell(String locator) {
    return locator.substring(locator.lastIndexOf('!') + 1);
  }
}
