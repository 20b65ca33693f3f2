package org.gouji.codelist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads entries from comma-separated lines under a header; a field may hold a|b|c. */
final class CsvEntries {

  private CsvEntries() {}

  static List<Entry> read(String file, String text, Faults faults) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      faults.add(file, 1, FaultKind.UNREADABLE, "no header line / 缺少表头行");
      return List.of();
    }
    List<String> header = List.of(lines.get(0).strip().split(","));
    List<Entry> entries = new ArrayList<>();
    for (int index = 1; index < lines.size(); index++) {
      if (!lines.get(index).isBlank()) {
        entry(file, index + 1, header, lines.get(index), faults, entries);
      }
    }
    return entries;
  }

  private static void entry(
      String file, int line, List<String> header, String text, Faults faults, List<Entry> entries) {
    String[] cells = text.split(",", -1);
    if (cells.length != header.size()) {
      String counts = cells.length + " ≠ " + header.size() + " (" + String.join(",", header) + ")";
      faults.add(file, line, FaultKind.UNREADABLE, "columns / 列数 " + counts);
      return;
    }
    Map<String, Entry.Field> fields = new LinkedHashMap<>();
    for (int column = 0; column < cells.length; column++) {
      fields.put(header.get(column), new Entry.Field(line, texts(cells[column])));
    }
    entries.add(new Entry(file, line, fields));
  }

  private static List<String> texts(String cell) {
    return List.of(cell.split("\\|")).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
