package org.gouji.workbook.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the columns of a layout stand under a header, 表样列对照.
 *
 * @param found the layout's columns by the place they stand at now
 * @param missing columns of the layout that are nowhere
 * @param others columns of the sheet that the layout does not know
 */
record ColumnPlaces(
    SortedMap<Integer, LayoutColumn> found, List<LayoutColumn> missing, List<Integer> others) {

  ColumnPlaces {
    found = Collections.unmodifiableSortedMap(found);
    missing = List.copyOf(missing);
    others = List.copyOf(others);
  }

  /**
   * Looks for each column; nothing if several columns of one header cannot be told apart any more.
   */
  static Optional<ColumnPlaces> of(
      Map<HeaderPattern, List<LayoutColumn>> columns, BandHeaders headers) {
    Search search = new Search(headers.texts());
    List<HeaderPattern> plainFirst = new ArrayList<>(columns.keySet());
    plainFirst.sort(
        Comparator.comparing(HeaderPattern::exact)
            .reversed()
            .thenComparing(pattern -> -pattern.dense().length()));
    for (HeaderPattern pattern : plainFirst) {
      if (!search.place(pattern, columns.get(pattern))) {
        return Optional.empty();
      }
    }
    return Optional.of(search.result());
  }

  /** The layout's columns by their patterns, in their order. */
  static Map<HeaderPattern, List<LayoutColumn>> byPattern(List<LayoutColumn> columns) {
    Map<String, List<LayoutColumn>> byHeader = new LinkedHashMap<>();
    columns.forEach(
        column ->
            byHeader
                .computeIfAbsent(HeaderPattern.of(column.header()).dense(), h -> new ArrayList<>())
                .add(column));
    Map<HeaderPattern, List<LayoutColumn>> byPattern = new LinkedHashMap<>();
    byHeader.forEach((header, same) -> byPattern.put(HeaderPattern.of(header), same));
    return byPattern;
  }

  private static final class Search {

    private final SortedMap<Integer, String> headers;
    private final SortedMap<Integer, LayoutColumn> found = new TreeMap<>();
    private final List<LayoutColumn> missing = new ArrayList<>();

    Search(SortedMap<Integer, String> headers) {
      this.headers = headers;
    }

    /** Finds the columns of one header; false if it cannot be said which is which. */
    boolean place(HeaderPattern pattern, List<LayoutColumn> columns) {
      if (pattern.dense().isEmpty()) {
        columns.forEach(this::placeWithoutHeader);
        return true;
      }
      List<Integer> fitting =
          headers.entrySet().stream()
              .filter(entry -> !found.containsKey(entry.getKey()))
              .filter(entry -> pattern.fits(entry.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      return columns.size() == 1 ? placeOne(columns.get(0), fitting) : placeAll(columns, fitting);
    }

    /** A column nothing is printed over can only be where it was. */
    private void placeWithoutHeader(LayoutColumn column) {
      put(column, column.place().filter(at -> !headers.containsKey(at)));
    }

    private boolean placeOne(LayoutColumn column, List<Integer> fitting) {
      put(column, column.place().filter(fitting::contains).or(() -> fitting.stream().findFirst()));
      return true;
    }

    private boolean placeAll(List<LayoutColumn> columns, List<Integer> fitting) {
      boolean alike = columns.stream().map(LayoutColumn::anywhere).distinct().count() == 1;
      boolean inPlace =
          columns.stream().allMatch(c -> c.place().filter(fitting::contains).isPresent());
      if (inPlace) {
        columns.forEach(column -> put(column, column.place()));
      } else if (!alike && fitting.size() != columns.size()) {
        return false;
      } else {
        for (int i = 0; i < columns.size(); i++) {
          put(columns.get(i), i < fitting.size() ? Optional.of(fitting.get(i)) : Optional.empty());
        }
      }
      if (alike) {
        LayoutColumn one = columns.get(0).anywhere();
        fitting.forEach(place -> found.putIfAbsent(place, one));
      }
      return true;
    }

    private void put(LayoutColumn column, Optional<Integer> place) {
      place.ifPresentOrElse(at -> found.put(at, column), () -> missing.add(column));
    }

    ColumnPlaces result() {
      List<Integer> others =
          headers.keySet().stream().filter(place -> !found.containsKey(place)).toList();
      return new ColumnPlaces(found, missing, others);
    }
  }
}
