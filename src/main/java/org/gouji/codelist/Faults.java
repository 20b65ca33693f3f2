package org.gouji.codelist;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that one run shows every fault of every file. */
final class Faults {
  private final List<CodelistFault> found = new ArrayList<>();

  void add(String file, int line, FaultKind kind, String... arguments) {
    found.add(new CodelistFault(file, line, kind, List.of(arguments)));
  }

  void add(Entry entry, String field, FaultKind kind, String... arguments) {
    add(entry.file(), entry.lineOf(field), kind, arguments);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new CodelistException(found);
    }
  }
}
