package org.gouji.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares ways to read workbooks by ratios measured in the same run, 读取基准测试; see
 * docs/benchmarks.md. Nothing absolute is printed: another machine has other seconds.
 */
public final class ReadingBenchmark {

  private static final int COPIES = 200;
  private static final int MIDDLE = 100_000;
  private static final int LARGE = 1_000_000;
  private static final int SEED = 20_231_231;

  private final Path folder;
  private final int rounds;

  private ReadingBenchmark(Path folder, int rounds) {
    this.folder = folder;
    this.rounds = rounds;
  }

  /** Arguments: the folder for the workbooks, the rounds, and which series (small, 100k, 1m). */
  public static void main(String[] args) throws IOException {
    ReadingBenchmark benchmark =
        new ReadingBenchmark(Files.createDirectories(Path.of(args[0])), Integer.parseInt(args[1]));
    for (String series : List.of(args).subList(2, args.length)) {
      System.out.println(benchmark.run(series));
    }
  }

  private String run(String series) throws IOException {
    return switch (series) {
      case "small" -> many();
      case "100k" -> one("100 000 rows × 12 cells", MIDDLE, 3, EnumSet.allOf(Contender.class));
      case "1m" ->
          one(
              "1 000 000 rows × 12 cells",
              LARGE,
              2,
              EnumSet.complementOf(EnumSet.of(Contender.POI_USER)));
      default -> throw new IllegalArgumentException("no such series: " + series);
    };
  }

  private String one(String title, int rows, int passes, Set<Contender> contenders)
      throws IOException {
    Path file = folder.resolve("synthetic-" + rows + ".xlsx");
    if (!Files.exists(file)) {
      SyntheticWorkbooks.large(file, rows, SEED);
    }
    List<Series.Entrant> entrants =
        contenders.stream()
            .map(each -> new Series.Entrant(each.name(), each.title(), each.megabytes()))
            .toList();
    Series series = new Series(title, List.of(file), entrants);
    series.run(rounds, passes);
    return series.table();
  }

  private String many() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < COPIES; i++) {
      Path file = folder.resolve("synthetic-small-" + i + ".xlsx");
      files.add(file);
      if (!Files.exists(file)) {
        SyntheticWorkbooks.small(file, SEED + i);
      }
    }
    Series series =
        new Series(
            COPIES + " workbooks of 6 sheets",
            files,
            Stream.of(ManyFiles.values())
                .map(each -> new Series.Entrant(each.name(), each.title(), each.megabytes()))
                .toList());
    series.run(rounds, 6);
    return series.table();
  }
}
