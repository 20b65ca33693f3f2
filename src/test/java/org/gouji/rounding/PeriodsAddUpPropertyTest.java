package org.gouji.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.check.Check;
import org.gouji.check.CheckRequest;
import org.gouji.check.CheckResult;
import org.gouji.check.Progress;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Region;
import org.gouji.figure.Source;
import org.gouji.issue.Contributor;
import org.gouji.issue.Issue;
import org.gouji.issue.Sentence;
import org.gouji.issue.Verdict;
import org.gouji.workbook.cell.CellRef;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random monthly series with their sums over time, each number rounded by itself, raise no issue;
 * one number off by more than the worst rounding of a year is found, and no other.
 */
class PeriodsAddUpPropertyTest {

  private static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));
  private static final int TERMS_OF_A_YEAR = 12;
  private static final List<String> CITIES = List.of("510300", "510600", "510700", "511500");

  @TempDir Path home;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void roundingAloneRaisesNoIssue(long seed) throws IOException {
    CheckResult result = check(tables(new Random(seed)), seed);

    Sentence sentence = new Sentence(result.names());
    assertThat(result.run().issues())
        .as("seed %s", seed)
        .extracting(issue -> issue.ruleCode() + " " + sentence.of(issue).chinese())
        .isEmpty();
    for (String rule : List.of("ARI-030", "ARI-031", "ARI-032")) {
      assertThat(result.run().counts().get(rule).getOrDefault(Verdict.PASS, 0))
          .as("%s looked at, seed %s", rule, seed)
          .isPositive();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void oneNumberOffIsFoundAndNoOther(long seed) throws IOException {
    Random random = new Random(seed);
    List<PrintedTable> tables = tables(random);
    Map<String, CellRef> broken = new HashMap<>();
    for (PrintedTable table : tables) {
      CellRef cell = table.cells().get(random.nextInt(table.cells().size()));
      table.breakCell(cell, TERMS_OF_A_YEAR);
      broken.put(table.name(), cell);
    }

    CheckResult result = check(tables, seed);

    for (PrintedTable table : tables) {
      List<Issue> issues =
          result.run().issues().stream()
              .filter(issue -> issue.ruleCode().startsWith("ARI-03"))
              .filter(issue -> fileOf(issue).startsWith(table.name()))
              .toList();
      assertThat(issues)
          .as("seed %s, %s, %s", seed, table.name(), broken.get(table.name()))
          .isNotEmpty()
          .allMatch(issue -> cellsOf(issue).contains(broken.get(table.name()).toString()));
    }
  }

  private static List<PrintedTable> tables(Random random) {
    MonthTables tables = new MonthTables(random);
    return CITIES.stream()
        .map(code -> CODELISTS.regions().byCode(code).orElseThrow())
        .map(
            (Region city) -> {
              List<Region> districts = CODELISTS.regions().childrenOf(city.code());
              return random.nextBoolean() || city.code().equals(CITIES.get(0))
                  ? tables.everyMonth(city, districts)
                  : tables.januaryWithFebruary(city, districts);
            })
        .toList();
  }

  private CheckResult check(List<PrintedTable> tables, long seed) throws IOException {
    Path folder = Files.createDirectories(home.resolve("in"));
    Path plans = Files.createDirectories(home.resolve("plans"));
    TableFiles files = new TableFiles(folder, new Random(seed));
    for (PrintedTable table : tables) {
      files.write(table);
    }
    return new Check()
        .run(
            new CheckRequest(
                List.of(folder),
                plans,
                Path.of("rules"),
                Path.of("codelists"),
                Path.of("workbooks", "layouts"),
                Path.of("target", "rule-cache"),
                "default",
                LocalDate.of(2026, 11, 22)),
            Progress.SILENT);
  }

  private static String fileOf(Issue issue) {
    return issue.contributors().get(0).source().document();
  }

  private static List<String> cellsOf(Issue issue) {
    return issue.contributors().stream()
        .map(Contributor::source)
        .map(source -> source instanceof Source.Cell cell ? cell.cell() : "")
        .toList();
  }
}
