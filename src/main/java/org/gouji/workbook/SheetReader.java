package org.gouji.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.row.FigureSink;
import org.gouji.workbook.table.ReadingWitness;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.SideBySide;
import org.gouji.workbook.table.TableRecognition;

/** Reads the tables of one sheet, 表页识读: the first recognition that fits names the columns. */
final class SheetReader {

  private final ReadingRules rules;

  SheetReader(Codelists codelists, List<TableRecognition> recognitions, BigDecimal aboutBand) {
    this.rules = new ReadingRules(codelists, recognitions, new SideBySide(codelists), aboutBand);
  }

  /**
   * Reads one sheet.
   *
   * @param before the last table of the sheet before, which this one may continue
   * @param witness told what is recognised
   * @param handedOn who takes the figures as they come; if nobody does they are kept
   */
  SheetPass read(
      Sheet sheet,
      String file,
      String sha256,
      Optional<RecognisedTable> before,
      ReadingWitness witness,
      Optional<FigureSink> handedOn) {
    SheetPass pass = new SheetPass(rules, sheet, file, sha256, before, witness, handedOn);
    pass.read();
    return pass;
  }
}
