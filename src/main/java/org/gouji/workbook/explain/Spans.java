package org.gouji.workbook.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.gouji.issue.Bilingual;
import org.gouji.workbook.cell.CellRef;

/** Rows or columns as people write them, 行列号: {@code 13–33、40}, {@code C–I}. */
final class Spans {

  private static final int NAMED = 10;

  private Spans() {}

  static Bilingual rows(Collection<Integer> rows) {
    return joined(rows, String::valueOf);
  }

  static Bilingual columns(Collection<Integer> columns) {
    return joined(columns, CellRef::columnName);
  }

  private static Bilingual joined(Collection<Integer> numbers, IntFunction<String> name) {
    List<String> spans = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (int number : new TreeSet<>(numbers)) {
      if (number != last + 1 || first == 0) {
        add(spans, first, last, name);
        first = number;
      }
      last = number;
    }
    add(spans, first, last, name);
    List<String> named = spans.subList(0, Math.min(NAMED, spans.size()));
    String more = spans.size() > NAMED ? "…" : "";
    return new Bilingual(String.join("、", named) + more, String.join(", ", named) + more);
  }

  private static void add(List<String> spans, int first, int last, IntFunction<String> name) {
    if (first > 0) {
      spans.add(first == last ? name.apply(first) : name.apply(first) + "–" + name.apply(last));
    }
  }
}
