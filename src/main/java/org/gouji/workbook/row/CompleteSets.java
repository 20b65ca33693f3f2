package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gouji.workbook.row.ClassSet.Wholes;

/**
 * Finds the classes among the names of rows or columns that make up another of them by definition,
 * 完整分类识别: 第一、二、三产业 below 地区生产总值, or the divisions below 采矿业.
 */
final class CompleteSets {

  /**
   * A name as it stands in the table.
   *
   * @param total whether it is a bare 合计
   * @param beside whether it may stand between classes without being one: a heading, a 其中 row
   */
  record Item(String name, boolean total, boolean beside) {}

  /** A whole and its parts by their places. */
  record Found(int whole, List<Integer> parts, String set) {}

  private static final int FEWEST_NAMED_ALIKE = 3;

  private final ClassSets classes;

  CompleteSets(ClassSets classes) {
    this.classes = classes;
  }

  /** All complete sets with their wholes, in the order of the names. */
  List<Found> in(List<Item> items) {
    List<Found> found = new ArrayList<>();
    for (String suffix : suffixes(items)) {
      List<Item> bare = items.stream().map(item -> without(suffix, item)).toList();
      classes.all().stream()
          .filter(set -> items.stream().noneMatch(item -> set.spoilt().test(item.name())))
          .forEach(set -> found.addAll(new Search(set, bare, !suffix.isEmpty()).run()));
    }
    return found.stream().distinct().toList();
  }

  /** 能源消费总量 behind 工业, 建筑业 and others is what they are classes of. */
  private static Set<String> suffixes(List<Item> items) {
    Map<String, Integer> behind = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>();
    items.forEach(item -> names.add(item.name()));
    for (String name : names) {
      IntStream.range(1, name.length())
          .mapToObj(name::substring)
          .filter(rest -> rest.length() > 1 && names.contains(rest))
          .forEach(rest -> behind.merge(rest, 1, Integer::sum));
    }
    Set<String> suffixes = new LinkedHashSet<>();
    suffixes.add("");
    behind.forEach(
        (rest, count) -> {
          if (count >= FEWEST_NAMED_ALIKE) {
            suffixes.add(rest);
          }
        });
    return suffixes;
  }

  private static Item without(String suffix, Item item) {
    String name = item.name();
    boolean bare = suffix.isEmpty() || !name.endsWith(suffix);
    String rest = bare ? name : name.substring(0, name.length() - suffix.length());
    return new Item(ClassSets.key(rest), item.total(), item.beside());
  }

  /** The search for one set. */
  private final class Search {

    private final ClassSet set;
    private final List<Item> items;
    private final boolean namedAlike;
    private final Map<String, TreeMap<Integer, Integer>> open = new LinkedHashMap<>();
    private final List<Found> found = new ArrayList<>();

    Search(ClassSet set, List<Item> items, boolean namedAlike) {
      this.set = set;
      this.items = items;
      this.namedAlike = namedAlike;
    }

    List<Found> run() {
      for (int i = 0; i < items.size(); i++) {
        int at = i;
        set.placeOf().apply(items.get(i).name()).ifPresent(place -> member(place, at));
        if (interrupts(items.get(i))) {
          close();
        }
      }
      close();
      return found;
    }

    private void member(ClassSet.Place place, int at) {
      TreeMap<Integer, Integer> members =
          open.computeIfAbsent(place.rest(), rest -> new TreeMap<>());
      if (members.containsKey(place.index())) {
        close(members);
        members.clear();
      }
      members.put(place.index(), at);
    }

    /** A row of another kind ends the list, so that no class of the next list is taken for one. */
    private boolean interrupts(Item item) {
      return !item.beside() && classes.setsOf(item.name()).findAny().isEmpty();
    }

    private void close() {
      open.values().forEach(this::close);
      open.clear();
    }

    private void close(TreeMap<Integer, Integer> members) {
      if (members.size() == set.members()) {
        List<Integer> parts = members.values().stream().sorted().toList();
        int whole = wholeBefore(parts.get(0));
        if (whole >= 0) {
          found.add(new Found(whole, parts, set.code()));
        }
      }
    }

    /** The nearest name before the classes that can be their whole; classes may lie between. */
    private int wholeBefore(int first) {
      for (int at = first - 1; at >= 0; at--) {
        Item item = items.get(at);
        if (isWhole(item)) {
          return at;
        }
        if (interrupts(item)) {
          return -1;
        }
      }
      return -1;
    }

    private boolean isWhole(Item item) {
      boolean named = namedAlike && item.name().isEmpty() && set.wholes() != Wholes.ITS_OWN;
      boolean total = item.total() && set.wholes() == Wholes.ANY_TOTAL;
      return named || total || set.whole().test(item.name());
    }
  }
}
