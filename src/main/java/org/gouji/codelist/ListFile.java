package org.gouji.codelist;

import java.util.List;
import java.util.function.Function;

/** Turns the entries of one section into items that remember where they stood. */
final class ListFile {

  private ListFile() {}

  static <T> List<Located<T>> items(
      List<Entry> entries, Faults faults, Function<EntryFields, T> read) {
    return entries.stream().map(entry -> item(entry, faults, read)).toList();
  }

  static <T> List<T> plain(List<Located<T>> items) {
    return items.stream().map(Located::item).toList();
  }

  private static <T> Located<T> item(Entry entry, Faults faults, Function<EntryFields, T> read) {
    EntryFields fields = new EntryFields(entry, faults);
    T item = read.apply(fields);
    fields.refuseOthers();
    return new Located<>(item, entry);
  }
}
