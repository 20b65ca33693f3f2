package org.gouji.workbook;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.figure.Observation;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Source;
import org.gouji.figure.Submission;
import org.gouji.workbook.cell.ReadLimits;
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

  private final ReadLimits limits;
  private final SheetReader sheets;

  /**
   * A reader that tries the layouts in their order and then the headers.
   *
   * @param aboutBand the band of 约 and 左右
   */
  public SubmissionReader(
      Codelists codelists, List<SheetLayout> layouts, ReadLimits limits, BigDecimal aboutBand) {
    List<TableRecognition> recognitions = new ArrayList<>();
    layouts.forEach(layout -> recognitions.add(new LayoutRecognition(layout, codelists)));
    recognitions.add(new HeaderRecognition(codelists));
    this.limits = limits;
    this.sheets = new SheetReader(codelists, recognitions, aboutBand);
  }

  /**
   * Reads all sheets; one that cannot be read is among them, without figures.
   *
   * @param name the file as people know it, relative to the given folder, with forward slashes
   * @throws WorkbookException if the file as a whole cannot be read
   */
  public Submission read(Path file, String name) {
    return read(file, name, sheets::read);
  }

  /**
   * As {@link #read}, but hands the figures on as they come and keeps none: memory does not grow
   * with the rows. What makes up what is not found out.
   */
  public Submission stream(Path file, String name, Consumer<Figure> sink) {
    return read(
        file,
        name,
        (sheet, document, sha256) -> sheets.stream(sheet, document, sha256, sink::accept));
  }

  private interface SheetWay {
    SheetReading read(Sheet sheet, String name, String sha256);
  }

  private Submission read(Path file, String name, SheetWay way) {
    try (WorkbookFile workbook = WorkbookReader.open(file, limits)) {
      List<SheetReading> read =
          workbook.sheets().stream()
              .map(sheet -> read(sheet, name, workbook.sha256(), way))
              .toList();
      return new Submission(name, workbook.sha256(), read);
    }
  }

  private static SheetReading read(Sheet sheet, String name, String sha256, SheetWay way) {
    try {
      return way.read(sheet, name, sha256);
    } catch (WorkbookException unreadable) {
      // The message stands in the observation; the other sheets go on.
      return unreadable(sheet, name, sha256, unreadable);
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
