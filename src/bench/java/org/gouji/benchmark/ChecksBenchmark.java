package org.gouji.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Compares the product's own way through four classic checks with maps written by hand and with a
 * column store, 检查基准测试; see docs/benchmarks.md. All must find the same.
 */
public final class ChecksBenchmark {

  /** A way to do the four checks, 参测方式. */
  enum Way {
    PLAIN_TWO("plain Java maps, two threads 手写"),
    PLAIN_ONE("plain Java maps, one thread"),
    DUCKDB("DuckDB, two threads"),
    GOUJI("Gouji: figures to verdicts, shipped rules 本程序");

    private final String title;

    Way(String title) {
      this.title = title;
    }
  }

  private static final long MEGABYTE = 1 << 20;
  private static final double NANOS = 1e9;

  private final int rounds;
  private final Map<Way, Map<Integer, List<Forked.Result>>> results = new EnumMap<>(Way.class);
  private final Map<Way, Map<Integer, Long>> heaps = new EnumMap<>(Way.class);

  private ChecksBenchmark(int rounds) {
    this.rounds = rounds;
  }

  /** Arguments: the rounds and the sizes, each ten times the one before for the last column. */
  public static void main(String[] args) throws IOException {
    ChecksBenchmark benchmark = new ChecksBenchmark(Integer.parseInt(args[0]));
    int before = 0;
    for (String size : List.of(args).subList(1, args.length)) {
      int figures = Integer.parseInt(size);
      benchmark.measure(figures);
      System.out.println(benchmark.table(figures, before));
      before = figures;
    }
  }

  private void measure(int figures) throws IOException {
    for (int round = 0; round < rounds; round++) {
      for (Way way : Way.values()) {
        System.err.printf("%d figures, round %d: %s%n", figures, round + 1, way.title);
        String passes = figures > 100_000 ? "5" : "15";
        Forked.Result result = run(way, figures, passes, "-XX:+UseParallelGC", "-Xmn512m");
        results
            .computeIfAbsent(way, any -> new TreeMap<>())
            .computeIfAbsent(figures, any -> new ArrayList<>())
            .add(result);
        requireSame(way, result, figures);
      }
    }
    for (Way way : Way.values()) {
      // Collected often, a heap shows what is in use and little of what is not.
      Forked.Result result = run(way, figures, "1", "-XX:+UseSerialGC", "-Xmn64m");
      heaps.computeIfAbsent(way, any -> new TreeMap<>()).put(figures, result.heap());
    }
  }

  private static Forked.Result run(Way way, int figures, String passes, String... options)
      throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-Xmx6g");
    return Forked.run(
        ChecksHeat.class, all, List.of(way.name(), Integer.toString(figures), passes));
  }

  private void requireSame(Way way, Forked.Result result, int figures) {
    List<Long> expected = results.get(Way.PLAIN_TWO).get(figures).get(0).last().seen();
    for (Forked.Pass pass : result.passes()) {
      if (!pass.seen().equals(expected)) {
        throw new IllegalStateException(
            "%s finds %s, plain Java %s".formatted(way, pass.seen(), expected));
      }
    }
  }

  private String table(int figures, int before) {
    StringBuilder table = new StringBuilder();
    table.append(
        """
        ### %,d figures

        | way | first pass | later pass | processor time | figures/s, later | extra heap | growth |
        |---|---|---|---|---|---|---|
        """
            .formatted(figures));
    for (Way way : Way.values()) {
      table.append(line(way, figures, before));
    }
    return table
        .append('\n')
        .append("Found by each: ")
        .append(results.get(Way.PLAIN_TWO).get(figures).get(0).last().seen())
        .append('\n')
        .toString();
  }

  private String line(Way way, int figures, int before) {
    long time = median(way, figures, result -> result.last().time());
    String growth =
        before == 0
            ? ""
            : "%.1f for ×%d"
                .formatted(
                    (double) time / median(way, before, result -> result.last().time()),
                    figures / before);
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %,d | %d MiB | %s |%n",
        way.title,
        ratio(way, figures, result -> result.passes().get(0).time()),
        ratio(way, figures, result -> result.last().time()),
        ratio(way, figures, result -> result.last().cpu()),
        Math.round(figures / (time / NANOS)),
        heaps.get(way).get(figures) / MEGABYTE,
        growth);
  }

  private double ratio(Way way, int figures, ToLongFunction<Forked.Result> what) {
    return (double) median(way, figures, what) / median(Way.PLAIN_TWO, figures, what);
  }

  private long median(Way way, int figures, ToLongFunction<Forked.Result> what) {
    long[] sorted = results.get(way).get(figures).stream().mapToLong(what).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
