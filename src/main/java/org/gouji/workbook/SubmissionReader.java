package org.gouji.workbook;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
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
import org.gouji.workbook.layout.KnownLayouts;
import org.gouji.workbook.layout.SheetLayout;
import org.gouji.workbook.row.FigureSink;
import org.gouji.workbook.table.HeaderRecognition;
import org.gouji.workbook.table.ReadingWitness;
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
    TableRecognition recognition =
        new KnownLayouts(layouts, codelists, new HeaderRecognition(codelists));
    this.terms = terms;
    this.sheets = new SheetReader(codelists, List.of(recognition), aboutBand);
  }

  /**
   * Reads all sheets; one that cannot be read is among them, without figures.
   *
   * @param name the file as people know it, relative to the given folder, with forward slashes
   * @throws WorkbookException if the file as a whole cannot be read
   */
  public Submission read(Path file, String name) {
    return read(file, name, ReadingWitness.NONE);
  }

  /** As above, with a witness of what is recognised in each sheet. */
  public Submission read(Path file, String name, ReadingWitness witness) {
    return read(file, name, witness, Optional.empty());
  }

  /**
   * As {@link #read}, but hands the figures on as they come and keeps none: memory does not grow
   * with the rows. What makes up what is not found out.
   */
  public Submission stream(Path file, String name, Consumer<Figure> sink) {
    return read(file, name, ReadingWitness.NONE, Optional.of(sink::accept));
  }

  private Submission read(
      Path file, String name, ReadingWitness witness, Optional<FigureSink> handedOn) {
    try (WorkbookFile workbook = WorkbookReader.open(file, terms)) {
      List<Supplier<SheetReading>> read = new ArrayList<>();
      List<SheetPass> passes = new ArrayList<>();
      Optional<RecognisedTable> before = Optional.empty();
      for (Sheet sheet : workbook.sheets()) {
        try {
          SheetPass pass = sheets.read(sheet, name, workbook.sha256(), before, witness, handedOn);
          passes.add(pass);
          read.add(() -> witnessed(witness, sheet, pass.reading()));
          before = pass.last();
        } catch (WorkbookException unreadable) {
          // The message stands in the observation; the other sheets go on.
          SheetReading instead = unreadable(sheet, name, workbook.sha256(), unreadable);
          read.add(() -> witnessed(witness, sheet, instead));
        }
      }
      SheetPass.joinRows(passes);
      return new Submission(name, workbook.sha256(), read.stream().map(Supplier::get).toList());
    }
  }

  private static SheetReading witnessed(ReadingWitness witness, Sheet sheet, SheetReading reading) {
    witness.sheet(sheet, reading);
    return reading;
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
