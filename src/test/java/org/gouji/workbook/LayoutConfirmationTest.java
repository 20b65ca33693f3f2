package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.Submission;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.WorkbookFixture.SheetFixture;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.layout.LayoutFolder;
import org.gouji.workbook.layout.SheetLayout;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A recognised layout confirmed, written and used for the next report, 表样确认. */
class LayoutConfirmationTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everySampleReadsTheSameByItsOwnLayouts() throws IOException {
    return samples().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> readsTheSame(file)));
  }

  private static Stream<Path> samples() throws IOException {
    Stream<Path> files = Stream.empty();
    for (Path place : List.of(Path.of("workbooks/samples"), Path.of("../shared/samples/workbooks"))) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> listed = Files.list(place)) {
          files = Stream.concat(files, listed.filter(LayoutConfirmationTest::isWorkbook).sorted().toList().stream());
        }
      }
    }
    return files;
  }

  private static boolean isWorkbook(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:xlsx?|csv)");
  }

  private static void readsTheSame(Path file) {
    LayoutConfirmation.Outcome outcome = confirm(file);

    assertThat(outcome.yaml()).as(outcome.remarks().toString()).isPresent();
    Submission before = SheetUnderTest.read(file, List.of());
    Submission after = SheetUnderTest.read(file, layouts(outcome));
    assertThat(after.figures()).isEqualTo(before.figures());
    assertThat(after.sheets())
        .filteredOn(sheet -> !sheet.figures().isEmpty())
        .as(outcome.yaml().get())
        .allMatch(sheet -> sheet.layout().equals("confirmed"))
        .allMatch(sheet -> sheet.observations().stream().noneMatch(o -> o.kind().name().equals("LAYOUT_DRIFTED")));
  }

  private static LayoutConfirmation.Outcome confirm(Path file) {
    return new LayoutConfirmation(
            SheetUnderTest.CODELISTS,
            List.of(),
            ReadLimits.DEFAULT,
            WrittenNumber.DEFAULT_ABOUT_BAND)
        .of(file, file.getFileName().toString(), "confirmed", sheet -> true);
  }

  private static List<SheetLayout> layouts(LayoutConfirmation.Outcome outcome) {
    return LayoutFolder.parse("confirmed", outcome.yaml().orElseThrow(), SheetUnderTest.CODELISTS);
  }

}
