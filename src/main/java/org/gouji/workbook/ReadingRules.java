package org.gouji.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.SheetTop;
import org.gouji.workbook.table.SideBySide;
import org.gouji.workbook.table.TableRecognition;

/**
 * What reading any sheet needs, 识读规则.
 *
 * @param recognitions layouts in their order, then the headers
 * @param aboutBand the band of 约 and 左右
 */
record ReadingRules(
    Codelists codelists,
    List<TableRecognition> recognitions,
    SideBySide sideBySide,
    BigDecimal aboutBand) {

  ReadingRules {
    recognitions = List.copyOf(recognitions);
  }

  /** The next table of the rows ahead. */
  Optional<RecognisedTable> recognise(SheetTop top) {
    return recognitions.stream()
        .flatMap(recognition -> recognition.recognise(top).stream())
        .findFirst();
  }
}
