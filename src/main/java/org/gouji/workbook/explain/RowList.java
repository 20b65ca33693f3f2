package org.gouji.workbook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Row numbers as people write them, 行号: {@code 13–33、40}. */
final class RowList {

  private static final int NAMED = 8;

  private RowList() {}

  static String of(SortedSet<Integer> rows) {
    List<String> spans = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int row : rows) {
      if (row != last + 1 || first < 0) {
        add(spans, first, last);
        first = row;
      }
      last = row;
    }
    add(spans, first, last);
    String named = String.join("、", spans.subList(0, Math.min(NAMED, spans.size())));
    return spans.size() > NAMED ? named + "…" : named;
  }

  private static void add(List<String> spans, int first, int last) {
    if (first > 0) {
      spans.add(first == last ? String.valueOf(first) : first + "–" + last);
    }
  }
}
