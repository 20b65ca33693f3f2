package org.gouji.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The name a file is shown under, 显示名称: what its owner called it, without anything that could lead
 * elsewhere or deceive a reader.
 */
public final class DisplayName {
  private static final int LONGEST = 120;
  private static final String NAMELESS = "workbook.xlsx";

  private DisplayName() {}

  /** The last part of a path as a browser may send it. */
  public static String of(String given) {
    String[] parts = given.split("[/\\\\]");
    return parts.length == 0 ? NAMELESS : clean(parts[parts.length - 1]);
  }

  /** A path below a folder of ours, its parts joined by slashes. */
  public static String ofPath(String given) {
    return Arrays.stream(given.split("[/\\\\]"))
        .filter(part -> !part.isBlank() && !part.matches("\\.+"))
        .map(DisplayName::clean)
        .collect(Collectors.joining("/"));
  }

  private static String clean(String part) {
    String plain =
        Normalizer.normalize(part, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]", "")
            .replaceAll("[<>:\"|?*&]", "_")
            .replaceFirst("^\\.+", "")
            .strip();
    return plain.isEmpty() ? NAMELESS : shortened(plain);
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    String ending = ending(name);
    return name.substring(0, LONGEST - ending.length()) + ending;
  }

  /** The last dot and what follows it; nothing if that is too long for an ending. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
  }

  /** The names in their order; a name used before gets a number. */
  static List<String> distinct(List<String> names) {
    Set<String> used = new HashSet<>();
    return names.stream().map(name -> unused(name, used)).toList();
  }

  private static String unused(String name, Set<String> used) {
    String candidate = name;
    for (int number = 2; !used.add(candidate.toLowerCase(Locale.ROOT)); number++) {
      String ending = ending(name);
      String stem = name.substring(0, name.length() - ending.length());
      candidate = stem + " (" + number + ")" + ending;
    }
    return candidate;
  }
}
