package org.gouji.workbook.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;

/** Which cells a table says to be parts of which, 表内构成. */
final class TableParts {

  /**
   * A cell and the cells that are its parts, 总计与分项.
   *
   * @param parts without those the sheet has no figure for
   * @param exhaustive whether they are all parts
   */
  record Whole(Figure figure, CellRef ref, List<Figure> parts, boolean exhaustive) {

    /** The totals beside this one, in a row of totals or a column of them. */
    Optional<Line> line() {
      if (parts.isEmpty()) {
        return Optional.empty();
      }
      if (refs().allMatch(part -> part.column() == ref.column())) {
        return Optional.of(new Line(true, ref.row()));
      }
      return refs().allMatch(part -> part.row() == ref.row())
          ? Optional.of(new Line(false, ref.column()))
          : Optional.empty();
    }

    private Stream<CellRef> refs() {
      return parts.stream().flatMap(part -> SheetFigures.refOf(part).stream());
    }
  }

  /** A row of totals, or a column of them, 合计行或合计列. */
  record Line(boolean row, int index) {}

  private final CellIndex<List<Whole>> byCell = new CellIndex<>();
  private final List<Whole> wholes = new ArrayList<>();

  TableParts(List<Figure> figures, List<Composition> compositions) {
    Map<String, Figure> byId = concerned(figures, compositions);
    for (Composition one : compositions) {
      Optional.ofNullable(byId.get(one.whole()))
          .ifPresent(
              whole ->
                  SheetFigures.refOf(whole).ifPresent(ref -> add(whole(one, whole, ref, byId))));
    }
  }

  private static Map<String, Figure> concerned(
      List<Figure> figures, List<Composition> compositions) {
    Set<String> ids = new HashSet<>();
    for (Composition one : compositions) {
      ids.add(one.whole());
      ids.addAll(one.parts());
    }
    Map<String, Figure> byId = new HashMap<>();
    figures.stream()
        .filter(figure -> ids.contains(figure.id()))
        .forEach(figure -> byId.put(figure.id(), figure));
    return byId;
  }

  private static Whole whole(Composition one, Figure whole, CellRef ref, Map<String, Figure> byId) {
    List<Figure> parts = one.parts().stream().filter(byId::containsKey).map(byId::get).toList();
    return new Whole(whole, ref, parts, one.exhaustive());
  }

  private void add(Whole whole) {
    List<Whole> here = byCell.at(whole.ref()).orElseGet(ArrayList::new);
    here.add(whole);
    byCell.put(whole.ref(), here);
    wholes.add(whole);
  }

  List<Whole> all() {
    return wholes;
  }

  List<Whole> at(CellRef ref) {
    return byCell.at(ref).orElse(List.of());
  }

  Stream<Whole> in(CellRange range) {
    return byCell.in(range).flatMap(List::stream);
  }
}
