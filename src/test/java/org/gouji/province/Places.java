package org.gouji.province;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names of a real province and its cities, 地区; only the names are real. */
final class Places {
  private Places() {}

  static Map<String, String> all() {
    try {
      Map<String, String> names = new TreeMap<>();
      List<String> lines = Files.readAllLines(Path.of("codelists", "regions.csv"));
      for (String line : lines) {
        String[] columns = line.split(",", -1);
        boolean ofProvince = columns.length > 4 && columns[4].equals(Province.CODE);
        if (ofProvince || columns[0].equals(Province.CODE)) {
          names.put(columns[0], columns[1]);
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the names of places", e);
    }
  }
}
