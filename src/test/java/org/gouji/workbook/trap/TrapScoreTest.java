package org.gouji.workbook.trap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recall and precision of figures over all fixtures, 识读的查全率与查准率; written to target/. */
class TrapScoreTest {

  private static final Path REPORT = Path.of("target", "trap-score.txt");

  @TempDir Path folder;

  private List<String> before = List.of();

  @Test
  void everyFigureOfTheFixturesIsReadAndNoOther() throws IOException {
    List<SheetOutcome> outcomes = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    TrapFolder.all()
        .forEach(
            fixture -> fixture.formats().forEach(format -> add(outcomes, lines, fixture, format)));
    lines.add(0, summary(outcomes));
    Files.createDirectories(REPORT.getParent());
    Files.write(REPORT, lines);

    int owed = sum(outcomes, SheetOutcome::owed);
    assertThat(sum(outcomes, SheetOutcome::right)).as(lines.get(0)).isEqualTo(owed);
    assertThat(sum(outcomes, SheetOutcome::given)).as(lines.get(0)).isEqualTo(owed);
  }

  private void add(
      List<SheetOutcome> outcomes, List<String> lines, TrapFixture fixture, FixtureFormat format) {
    List<SheetOutcome> sheets = TrapReading.outcomes(fixture, format, folder);
    outcomes.addAll(sheets);
    List<String> faults = sheets.stream().flatMap(each -> each.faults().stream()).toList();
    lines.add(
        "%s %s/%s as %s: %d of %d right, %d given"
            .formatted(
                faults.isEmpty() ? "ok " : "RED",
                fixture.area(),
                fixture,
                format,
                sum(sheets, SheetOutcome::right),
                sum(sheets, SheetOutcome::owed),
                sum(sheets, SheetOutcome::given)));
    boolean same = !faults.isEmpty() && faults.equals(before);
    (same ? List.of("as in the format before") : faults)
        .forEach(line -> lines.add("      " + line));
    before = faults;
  }

  private static String summary(List<SheetOutcome> outcomes) {
    int owed = sum(outcomes, SheetOutcome::owed);
    int given = sum(outcomes, SheetOutcome::given);
    int right = sum(outcomes, SheetOutcome::right);
    StringBuilder words = new StringBuilder();
    words.append(
        "figures owed %d, given %d, right in every field %d".formatted(owed, given, right));
    words.append(
        "; recall %s %%, precision %s %%".formatted(share(right, owed), share(right, given)));
    for (Field field : Field.values()) {
      int good = sum(outcomes, each -> each.rightByField().getOrDefault(field, 0));
      words.append("; ").append(field.name().toLowerCase(java.util.Locale.ROOT)).append(' ');
      words.append(share(good, owed));
    }
    return words.toString();
  }

  private static String share(int part, int whole) {
    return java.math.BigDecimal.valueOf(part * 100L)
        .divide(java.math.BigDecimal.valueOf(Math.max(1, whole)), 2, java.math.RoundingMode.DOWN)
        .toPlainString();
  }

  private static int sum(List<SheetOutcome> outcomes, ToIntFunction<SheetOutcome> count) {
    return outcomes.stream().mapToInt(count).sum();
  }
}
