package org.gouji.codelist;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the fields of one entry; what is missing, malformed or left over becomes a fault. */
final class EntryFields {
  private final Entry entry;
  private final Faults faults;
  private final Set<String> taken = new HashSet<>();

  EntryFields(Entry entry, Faults faults) {
    this.entry = entry;
    this.faults = faults;
  }

  String text(String field) {
    Optional<String> text = optional(field);
    if (text.isEmpty()) {
      faults.add(entry, field, FaultKind.MISSING_FIELD, field);
    }
    return text.orElse("");
  }

  Optional<String> optional(String field) {
    List<String> texts = list(field);
    if (texts.size() > 1) {
      faults.add(entry, field, FaultKind.BAD_VALUE, field, texts.toString(), "one text / 单个文本");
    }
    return texts.stream().findFirst();
  }

  List<String> list(String field) {
    taken.add(field);
    Entry.Field found = entry.fields().get(field);
    return found == null ? List.of() : found.texts();
  }

  boolean flag(String field) {
    return choice(field, Flag.class).orElse(Flag.FALSE) == Flag.TRUE;
  }

  <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
    return optional(field).flatMap(text -> constant(field, text, type));
  }

  <E extends Enum<E>> Set<E> choices(String field, Class<E> type) {
    return list(field).stream()
        .flatMap(text -> constant(field, text, type).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Reports every field nobody asked for: a misspelt field must not be passed over. */
  void refuseOthers() {
    entry.fields().keySet().stream()
        .filter(field -> !taken.contains(field))
        .sorted()
        .forEach(field -> faults.add(entry, field, FaultKind.UNKNOWN_FIELD, field));
  }

  private <E extends Enum<E>> Optional<E> constant(String field, String text, Class<E> type) {
    Optional<E> constant =
        Arrays.stream(type.getEnumConstants())
            .filter(each -> each.name().equalsIgnoreCase(text))
            .findFirst();
    if (constant.isEmpty()) {
      faults.add(entry, field, FaultKind.BAD_VALUE, field, text, allowed(type));
    }
    return constant;
  }

  private static String allowed(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private enum Flag {
    TRUE,
    FALSE
  }
}
