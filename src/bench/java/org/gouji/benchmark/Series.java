package org.gouji.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Some contenders on the same files, round after round, as a table of ratios to the first, 系列. */
final class Series {

  /** Who takes part: the name its heat knows, its title, its heap. */
  record Entrant(String how, String title, int megabytes) {}

  private static final int MEGABYTE = 1 << 20;

  private final String title;
  private final List<Path> files;
  private final List<Entrant> entrants;
  private final Map<Entrant, List<Forked.Result>> results = new LinkedHashMap<>();

  Series(String title, List<Path> files, List<Entrant> entrants) {
    this.title = title;
    this.files = files;
    this.entrants = entrants;
    entrants.forEach(entrant -> results.put(entrant, new ArrayList<>()));
  }

  /** The contenders take turns, so that a busy moment of the machine meets them all. */
  void run(int rounds, int passes) throws IOException {
    for (int round = 0; round < rounds; round++) {
      for (Entrant entrant : entrants) {
        System.err.printf("%s, round %d: %s%n", title, round + 1, entrant.title());
        results.get(entrant).add(Forked.run(entrant.how(), entrant.megabytes(), passes, files));
      }
    }
  }

  String table() {
    StringBuilder table = new StringBuilder();
    table.append("### ").append(title).append("\n\n");
    table.append("| way | first pass | later pass | processor time | heap kept | -Xmx |");
    table.append(" cells · numbers · sum |\n|---|---|---|---|---|---|---|\n");
    entrants.forEach(entrant -> table.append(line(entrant)).append('\n'));
    return table.toString();
  }

  private String line(Entrant entrant) {
    List<Forked.Result> own = results.get(entrant);
    if (own.stream().anyMatch(result -> result.passes().isEmpty())) {
      return "| %s | does not fit | | | | %d MiB | |"
          .formatted(entrant.title(), entrant.megabytes());
    }
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %d MiB | %d MiB | %s |",
        entrant.title(),
        ratio(entrant, result -> result.passes().get(0).time()),
        ratio(entrant, result -> result.last().time()),
        ratio(entrant, result -> result.last().cpu()),
        own.stream().mapToLong(Forked.Result::heap).max().orElse(0) / MEGABYTE,
        entrant.megabytes(),
        seen(own));
  }

  private static String seen(List<Forked.Result> results) {
    List<Long> seen = results.get(0).last().seen();
    return seen.stream().allMatch(number -> number == 0)
        ? ""
        : String.join(" · ", seen.stream().map(String::valueOf).toList());
  }

  private double ratio(Entrant entrant, ToLongFunction<Forked.Result> what) {
    return (double) median(entrant, what) / median(entrants.get(0), what);
  }

  private long median(Entrant entrant, ToLongFunction<Forked.Result> what) {
    long[] sorted = results.get(entrant).stream().mapToLong(what).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
