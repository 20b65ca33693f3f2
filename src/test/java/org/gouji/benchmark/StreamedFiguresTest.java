package org.gouji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.figure.Submission;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.SubmissionReader;
import org.gouji.workbook.cell.ReadTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that are handed on one by one are those that are kept for a check. */
class StreamedFiguresTest {

  private static final int ROWS_WORTH_READING_AHEAD = 9_000;

  @TempDir Path folder;

  private final SubmissionReader reader =
      new SubmissionReader(
          Codelists.load(Path.of("codelists")),
          List.of(),
          ReadTerms.DEFAULT,
          WrittenNumber.DEFAULT_ABOUT_BAND);

  @Test
  void streamedFiguresAreTheKeptOnesInTheSameOrder() throws IOException {
    Path small = folder.resolve("small.xlsx");
    SyntheticWorkbooks.small(small, 1);
    assertSame(small);
  }

  @Test
  void aLongSheetReadAheadByAnotherThreadGivesTheSame() throws IOException {
    Path large = folder.resolve("large.xlsx");
    SyntheticWorkbooks.large(large, ROWS_WORTH_READING_AHEAD, 1);
    assertSame(large);
  }

  private void assertSame(Path file) {
    List<Figure> streamed = new ArrayList<>();
    Submission without = reader.stream(file, "a.xlsx", streamed::add);
    assertThat(streamed).isEqualTo(reader.read(file, "a.xlsx").figures()).isNotEmpty();
    assertThat(without.figures()).isEmpty();
  }
}
