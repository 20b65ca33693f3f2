package org.gouji.codelist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold in each codelist: own codes, own names, references that lead somewhere. */
final class EntryChecks<T> {
  private final List<Located<T>> items;
  private final Function<T, String> code;
  private final Faults faults;

  EntryChecks(List<Located<T>> items, Function<T, String> code, Faults faults) {
    this.items = items;
    this.code = code;
    this.faults = faults;
  }

  Set<String> codes() {
    return items.stream().map(each -> code.apply(each.item())).collect(Collectors.toSet());
  }

  void codesAreUnique() {
    Map<String, Integer> lines = new HashMap<>();
    for (Located<T> each : items) {
      String own = code.apply(each.item());
      Integer earlier = lines.putIfAbsent(own, each.entry().line());
      if (earlier != null) {
        faults.add(each.entry(), "code", FaultKind.DUPLICATE_CODE, own, earlier.toString());
      }
    }
  }

  /**
   * No name twice; the names carry their space, such as the parent, where that tells them apart.
   */
  void namesAreUnique(Function<T, List<String>> names, Function<T, String> space) {
    Map<String, Located<T>> owners = new HashMap<>();
    for (Located<T> each : items) {
      for (String name : names.apply(each.item())) {
        String key = space.apply(each.item()) + "\n" + WrittenName.key(name);
        Located<T> owner = owners.putIfAbsent(key, each);
        if (owner != null && owner != each) {
          faults.add(
              each.entry(),
              "aliases",
              FaultKind.DUPLICATE_NAME,
              name,
              code.apply(owner.item()),
              String.valueOf(owner.entry().line()));
        }
      }
    }
  }

  void references(String field, Function<T, List<String>> targets, Set<String> known) {
    for (Located<T> each : items) {
      for (String target : targets.apply(each.item())) {
        if (!known.contains(target)) {
          faults.add(each.entry(), field, FaultKind.UNKNOWN_CODE, field, target);
        }
      }
    }
  }

  void reference(String field, Function<T, Optional<String>> target, Set<String> known) {
    references(field, item -> target.apply(item).stream().toList(), known);
  }

  void noCircles(String field, Function<T, Optional<String>> parent) {
    Map<String, Optional<String>> parents = new HashMap<>();
    items.forEach(each -> parents.put(code.apply(each.item()), parent.apply(each.item())));
    for (Located<T> each : items) {
      String own = code.apply(each.item());
      Set<String> seen = new HashSet<>();
      Optional<String> next = parents.get(own);
      while (next.isPresent() && !next.get().equals(own) && seen.add(next.get())) {
        next = parents.getOrDefault(next.get(), Optional.empty());
      }
      if (next.isPresent() && next.get().equals(own)) {
        faults.add(each.entry(), field, FaultKind.CIRCULAR, own, field);
      }
    }
  }
}
