package org.gouji.plan.text.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines a web page prints around a text, 页面附属文字表 (furniture.tsv). */
final class FurnitureTable {
  private static final int LONGEST = 120;
  private static final String FILE = "furniture.tsv";

  /** Where such words stand in a line, and what goes with them. */
  enum Place {
    WHOLE,
    BEGINS,
    BYLINE,
    TAIL
  }

  private record Entry(Place place, Pattern words) {
    boolean fits(String line) {
      return place == Place.WHOLE ? words.matcher(line).matches() : words.matcher(line).lookingAt();
    }
  }

  private final List<Entry> entries;

  private FurnitureTable(List<Entry> entries) {
    this.entries = entries;
  }

  static FurnitureTable shipped() {
    try (InputStream in = FurnitureTable.class.getResourceAsStream(FILE)) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new FurnitureTable(
          table.lines().filter(line -> !line.startsWith("#")).map(FurnitureTable::entry).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String line) {
    String[] columns = line.split("\t");
    return new Entry(
        Place.valueOf(columns[0].toUpperCase(java.util.Locale.ROOT)), Pattern.compile(columns[1]));
  }

  /** What furniture the line is; a long line or one of running text is none. */
  Optional<Place> of(String line) {
    if (line.isEmpty() || line.length() > LONGEST || line.contains("。")) {
      return Optional.empty();
    }
    return entries.stream().filter(entry -> entry.fits(line)).map(Entry::place).findFirst();
  }
}
