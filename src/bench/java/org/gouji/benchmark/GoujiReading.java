package org.gouji.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.gouji.codelist.Codelists;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.AllCores;
import org.gouji.workbook.SubmissionReader;
import org.gouji.workbook.WorkbookReader;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.ReadTerms;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.WorkbookFile;

/** Our own reader, as cells and as figures, 本程序. */
final class GoujiReading {

  private static final SubmissionReader READER =
      new SubmissionReader(
          Codelists.load(Path.of("codelists")),
          List.of(),
          ReadTerms.DEFAULT,
          WrittenNumber.DEFAULT_ABOUT_BAND);

  private GoujiReading() {}

  /** Has the code lists loaded, as any run does once however many workbooks there are. */
  static void prepare() {
    Objects.requireNonNull(READER);
  }

  static void cells(Path file, Tally tally) {
    try (WorkbookFile workbook = WorkbookReader.open(file)) {
      for (Sheet sheet : workbook.sheets()) {
        sheet.forEachRow(row -> row.cells().forEach(cell -> add(cell, tally)));
      }
    }
  }

  private static void add(SheetCell cell, Tally tally) {
    if (cell.content() instanceof TextContent text) {
      tally.text(text.text());
    } else if (cell.content() instanceof DateContent date) {
      tally.number(date.serial());
    } else {
      cell.written().ifPresent(written -> tally.number(written.exact()));
    }
  }

  static void figures(Path file, Tally tally) {
    READER.stream(
        file,
        file.getFileName().toString(),
        figure -> figure.written().number().ifPresent(tally::number));
  }

  /** Several workbooks at once; the results are taken in the order of the files. */
  static void figures(List<Path> files, Tally tally) {
    AllCores.inOrder(
        files,
        file -> {
          Tally own = new Tally();
          figures(file, own);
          return own;
        },
        tally::add);
  }
}
