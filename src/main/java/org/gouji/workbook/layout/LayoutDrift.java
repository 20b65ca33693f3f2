package org.gouji.workbook.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.table.HeaderBand;

/**
 * How a header differs from its layout, 表样变动: {@code 营业收入 B→D} moved, {@code B：营业收入→收入} is called
 * otherwise, {@code −营业收入} is missing, {@code ＋D 营业收入} is new. Signs are the same in every
 * language.
 *
 * @param words one difference each
 * @param first the column of the first difference, if it is there
 * @param unlike how many columns are missing or unknown; those that only moved do not count
 */
record LayoutDrift(List<String> words, Optional<Integer> first, int unlike) {

  private static final int NAMED = 12;

  LayoutDrift {
    words = List.copyOf(words);
  }

  static LayoutDrift of(SheetLayout layout, ColumnPlaces places, BandHeaders headers) {
    Search search = new Search(layout, places, headers);
    return search.drift();
  }

  boolean isNone() {
    return words.isEmpty();
  }

  /** The differences on one line; of very many the first. */
  String line() {
    String named = words.stream().limit(NAMED).collect(Collectors.joining("；"));
    return words.size() > NAMED ? named + "；… (+" + (words.size() - NAMED) + ")" : named;
  }

  private static final class Search {

    private final SheetLayout layout;
    private final ColumnPlaces places;
    private final BandHeaders headers;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> touched = new ArrayList<>();

    Search(SheetLayout layout, ColumnPlaces places, BandHeaders headers) {
      this.layout = layout;
      this.places = places;
      this.headers = headers;
    }

    LayoutDrift drift() {
      if (!isPushedAside()) {
        layout.columns().forEach(this::moved);
      }
      Set<Integer> renamed = new LinkedHashSet<>();
      List<LayoutColumn> missing = places.missing().stream().filter(LayoutColumn::counts).toList();
      missing.forEach(column -> missing(column, renamed));
      added().stream().filter(place -> !renamed.contains(place)).forEach(this::added);
      HeaderBand band = headers.band();
      layout
          .headerRow()
          .filter(row -> row != band.firstRow())
          .ifPresent(row -> words.add(row + "→" + band.firstRow()));
      int unlike = missing.size() + places.others().size() - renamed.size();
      return new LayoutDrift(words, touched.stream().findFirst(), unlike);
    }

    /** Whether the order is as before: a column put in or taken out moves all that follow it. */
    private boolean isPushedAside() {
      boolean changed = !places.others().isEmpty() || !places.missing().isEmpty();
      List<Integer> before =
          places.found().values().stream().flatMap(column -> column.place().stream()).toList();
      return changed && before.stream().sorted().toList().equals(before);
    }

    private void moved(LayoutColumn column) {
      places.found().entrySet().stream()
          .filter(entry -> entry.getValue() == column)
          .map(Map.Entry::getKey)
          .filter(now -> column.place().filter(before -> !before.equals(now)).isPresent())
          .forEach(
              now ->
                  note(column.header() + " " + name(column.place().get()) + "→" + name(now), now));
    }

    /** What is missing where something unknown stands now has another name. */
    private void missing(LayoutColumn column, Set<Integer> renamed) {
      Optional<Integer> instead = column.place().filter(places.others()::contains);
      if (instead.isPresent() && renamed.add(instead.get())) {
        int place = instead.get();
        note(name(place) + "：" + column.header() + "→" + headers.texts().get(place), place);
      } else {
        words.add("−" + column.header());
      }
    }

    /** Unknown columns, and those the layout knows fewer of. */
    private List<Integer> added() {
      List<Integer> added = new ArrayList<>(places.others());
      places.found().entrySet().stream()
          .filter(entry -> layout.columns().stream().noneMatch(c -> c == entry.getValue()))
          .forEach(entry -> added.add(entry.getKey()));
      return added.stream().sorted().toList();
    }

    private void added(int place) {
      note("＋" + name(place) + " " + headers.texts().get(place), place);
    }

    private void note(String difference, int place) {
      words.add(difference);
      touched.add(place);
    }

    private static String name(int column) {
      return CellRef.columnName(column);
    }
  }
}
