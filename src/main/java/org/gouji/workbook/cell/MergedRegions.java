package org.gouji.workbook.cell;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The merged cells of a sheet, 合并单元格; only the first cell of each holds a value. */
public final class MergedRegions {

  private final List<CellRange> regions;
  private final NavigableMap<Integer, NavigableMap<Integer, CellRange>> byFirstRow =
      new TreeMap<>();
  private final int tallest;

  public MergedRegions(Collection<CellRange> regions) {
    this.regions =
        regions.stream().sorted(Comparator.comparing(CellRange::first)).distinct().toList();
    this.regions.forEach(
        region ->
            byFirstRow
                .computeIfAbsent(region.first().row(), row -> new TreeMap<>())
                .put(region.first().column(), region));
    this.tallest = this.regions.stream().mapToInt(CellRange::height).max().orElse(0);
  }

  /** All regions from top to bottom. */
  public List<CellRange> regions() {
    return regions;
  }

  /** The region a cell belongs to, if it is merged. */
  public Optional<CellRange> at(CellRef ref) {
    for (NavigableMap<Integer, CellRange> row :
        byFirstRow.subMap(ref.row() - tallest, false, ref.row(), true).values()) {
      Map.Entry<Integer, CellRange> nearest = row.floorEntry(ref.column());
      if (nearest != null && nearest.getValue().contains(ref)) {
        return Optional.of(nearest.getValue());
      }
    }
    return Optional.empty();
  }

  /** The cell that holds the value shown at a place: the first of its region, or itself. */
  public CellRef holderOf(CellRef ref) {
    return at(ref).map(CellRange::first).orElse(ref);
  }
}
