package org.gouji.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives every file a name of its own, 文件名称: the one wanted, or, where two files want the same, as
 * many of the folders above as tell them apart.
 */
final class DistinctNames {
  private DistinctNames() {}

  static SortedMap<String, Path> of(Map<Path, String> wanted) {
    SortedMap<Path, String> names = new TreeMap<>(wanted);
    while (lengthen(names)) {
      // Longer names may meet others again.
    }
    return numbered(names);
  }

  /** True if a name became longer; names end with the root, so this comes to an end. */
  private static boolean lengthen(Map<Path, String> names) {
    Map<String, Integer> uses = new HashMap<>();
    names.values().forEach(name -> uses.merge(name, 1, Integer::sum));
    boolean changed = false;
    for (Map.Entry<Path, String> entry : names.entrySet()) {
      if (uses.get(entry.getValue()) > 1) {
        String longer = longer(entry.getKey(), entry.getValue());
        changed |= !longer.equals(entry.getValue());
        entry.setValue(longer);
      }
    }
    return changed;
  }

  private static String longer(Path file, String name) {
    Path full = file.toAbsolutePath().normalize();
    Path part = Path.of(name);
    int from = full.getNameCount() - part.getNameCount() - 1;
    if (from < 0 || !full.endsWith(part)) {
      return name;
    }
    return full.subpath(from, full.getNameCount()).toString().replace('\\', '/');
  }

  /** Names given from outside may be the same and have no folders to tell: they are counted. */
  private static SortedMap<String, Path> numbered(SortedMap<Path, String> names) {
    SortedMap<String, Path> distinct = new TreeMap<>();
    names.forEach(
        (file, name) -> {
          String free = name;
          for (int number = 2; distinct.containsKey(free); number++) {
            free = name + " (" + number + ")";
          }
          distinct.put(free, file);
        });
    return distinct;
  }
}
