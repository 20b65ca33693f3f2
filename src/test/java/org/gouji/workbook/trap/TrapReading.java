package org.gouji.workbook.trap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.codelist.Codelists;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Submission;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.SubmissionReader;
import org.gouji.workbook.cell.ReadTerms;

/** Writes a fixture in one format, reads it back and compares, 样例识读. */
final class TrapReading {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));
  private static final SubmissionReader READER =
      new SubmissionReader(
          CODELISTS, List.of(), ReadTerms.DEFAULT, WrittenNumber.DEFAULT_ABOUT_BAND);

  private TrapReading() {}

  /** The outcome of each sheet of the fixture. */
  static List<SheetOutcome> outcomes(TrapFixture fixture, FixtureFormat format, Path folder) {
    String name = fixture.file() + format.ending();
    Path file = folder.resolve(name);
    try {
      write(fixture, format, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Submission submission = READER.read(file, name);
    List<SheetOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < fixture.sheets().size(); i++) {
      SheetReading read = submission.sheets().get(i);
      outcomes.add(new SheetComparison(CODELISTS, fixture.sheets().get(i), read).outcome());
    }
    return outcomes;
  }

  private static void write(TrapFixture fixture, FixtureFormat format, Path file)
      throws IOException {
    GridSheet first = fixture.grids().get(0);
    switch (format) {
      case PAGE, PAGE_NAMED_XLS -> Files.writeString(file, TextWriting.page(first, "utf-8"));
      case PAGE_GB18030 -> Files.writeString(file, TextWriting.page(first, "gb2312"), GB18030);
      case CSV -> Files.writeString(file, TextWriting.delimited(first, ","));
      case CSV_WITH_MARK ->
          Files.writeString(
              file, BYTE_ORDER_MARK + TextWriting.delimited(first, ","), StandardCharsets.UTF_8);
      case CSV_GB18030 -> Files.writeString(file, TextWriting.delimited(first, ","), GB18030);
      case TSV -> Files.writeString(file, TextWriting.delimited(first, "\t"));
      default -> BookWriting.write(fixture.grids(), format, file);
    }
  }
}
