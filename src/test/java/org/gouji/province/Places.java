package org.gouji.province;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names of a real place and of what it is divided into, 地区; only the names are real. */
final class Places {
  private Places() {}

  static final String PROVINCE = "510000";

  /** A city of five districts, for what has to be quick. */
  static final String CITY = "510400";

  /** The names of a place and of its parts, by code. */
  static Map<String, String> of(String whole) {
    try {
      Map<String, String> names = new TreeMap<>();
      List<String> lines = Files.readAllLines(Path.of("codelists", "regions.csv"));
      for (String line : lines) {
        String[] columns = line.split(",", -1);
        boolean isPart = columns.length > 4 && columns[4].equals(whole);
        if (isPart || columns[0].equals(whole)) {
          names.put(columns[0], columns[1]);
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the names of places", e);
    }
  }
}
