package org.gouji.codelist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Items by their normalised names; a name may belong to several items. */
final class NameIndex<T> {
  private final Map<String, List<T>> byKey = new LinkedHashMap<>();

  static <T> NameIndex<T> of(List<T> items, Function<T, List<String>> names) {
    NameIndex<T> index = new NameIndex<>();
    items.forEach(item -> names.apply(item).forEach(name -> index.add(name, item)));
    return index;
  }

  void add(String name, T item) {
    List<T> items = byKey.computeIfAbsent(WrittenName.key(name), key -> new ArrayList<>(1));
    if (!items.contains(item)) {
      items.add(item);
    }
  }

  List<T> all(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** The one item with this name; empty if there is none or more than one. */
  Optional<T> only(String key) {
    List<T> items = all(key);
    return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
  }
}
