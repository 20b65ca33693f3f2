package org.gouji.workbook;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Observation;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Source;
import org.gouji.figure.Submission;
import org.gouji.workbook.cell.ReadTerms;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetEntry.Visibility;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFile;
import org.gouji.workbook.layout.LayoutRecognition;
import org.gouji.workbook.layout.SheetLayout;
import org.gouji.workbook.table.HeaderRecognition;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableRecognition;

/** Reads a workbook as handed in into its figures, 报送识读; it can be used again and again. */
public final class SubmissionReader {

  private final ReadTerms terms;
  private final SheetReader sheets;

  /**
   * A reader that tries the layouts in their order and then the headers.
   *
   * @param aboutBand the band of 约 and 左右
   */
  public SubmissionReader(
      Codelists codelists, List<SheetLayout> layouts, ReadTerms terms, BigDecimal aboutBand) {
    List<TableRecognition> recognitions = new ArrayList<>();
    layouts.forEach(layout -> recognitions.add(new LayoutRecognition(layout, codelists)));
    recognitions.add(new HeaderRecognition(codelists));
    this.terms = terms;
    this.sheets = new SheetReader(codelists, recognitions, aboutBand);
  }

  /**
   * Reads all sheets; one that cannot be read is among them, without figures.
   *
   * @param name the file as people know it, relative to the given folder, with forward slashes
   * @throws WorkbookException if the file as a whole cannot be read
   */
  public Submission read(Path file, String name) {
    try (WorkbookFile workbook = WorkbookReader.open(file, terms)) {
      List<SheetReading> read = new ArrayList<>();
      Optional<RecognisedTable> before = Optional.empty();
      for (Sheet sheet : workbook.sheets()) {
        try {
          SheetPass pass = sheets.read(sheet, name, workbook.sha256(), before);
          read.add(pass.reading());
          before = pass.last();
        } catch (WorkbookException unreadable) {
          // The message stands in the observation; the other sheets go on.
          read.add(unreadable(sheet, name, workbook.sha256(), unreadable));
        }
      }
      return new Submission(name, workbook.sha256(), read);
    }
  }

  private static SheetReading unreadable(
      Sheet sheet, String name, String sha256, WorkbookException why) {
    Source place =
        new Source.Cell(name, sha256, sheet.name(), "A1", Optional.empty(), Optional.empty());
    return new SheetReading(
        name,
        sha256,
        sheet.name(),
        sheet.entry().visibility() != Visibility.VISIBLE,
        RecognisedTable.BY_HEADER,
        "",
        List.of(),
        List.of(),
        List.of(new Observation(ObservationKind.SHEET_NOT_A_TABLE, place, why.getMessage())));
  }
}
