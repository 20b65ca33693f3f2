package org.gouji.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.gouji.workbook.cell.FileIdentity;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadTerms;
import org.gouji.workbook.cell.SheetRow;
import org.junit.jupiter.api.Test;

/** Rows come out while the sheet is still being unfolded: memory does not grow with the sheet. */
class SheetRowsTest {

  private static final int ROWS = 200_000;
  private static final int ROWS_IN_ONE_BUFFER = 200;

  @Test
  void aRowIsHandedOutBeforeTheRowsBehindItAreUnfolded() {
    GrowingSheet sheet = new GrowingSheet();
    int seen = 0;
    try (SheetRows rows = sheet.rows()) {
      while (rows.hasNext()) {
        SheetRow row = rows.next();
        seen++;
        assertThat(row.index()).isEqualTo(seen);
        assertThat(row.cells()).hasSize(3);
        assertThat(sheet.made - seen).isLessThan(ROWS_IN_ONE_BUFFER);
      }
    }
    assertThat(seen).isEqualTo(ROWS);
  }

  @Test
  void theFirstPassKeepsNoCell() {
    assertThat(SheetFrame.read(new GrowingSheet().xml()).cellCount()).isEqualTo(3L * ROWS);
  }

  @Test
  void valuesAreThoseOfTheirRow() {
    try (SheetRows rows = new GrowingSheet().rows()) {
      rows.next();
      assertThat(((NumberContent) rows.next().cell(2).orElseThrow().content()).value())
          .isEqualTo("2");
    }
  }

  /** A sheet part whose rows come into being only when they are read. */
  private static final class GrowingSheet {

    private int made;

    SheetRows rows() {
      return new SheetRows(xml(), StylesPart.none(), SharedStrings.none());
    }

    XmlCursor xml() {
      PartPlace place =
          new PartPlace(
              Opening.of(
                  new FileIdentity(Path.of("growing.xlsx"), "", 0),
                  ReadTerms.of(ReadLimits.DEFAULT)),
              Optional.of("明细"),
              "sheet1.xml");
      return new XmlCursor(new GuardedStream(unfolding(), Long.MAX_VALUE, place), place);
    }

    private InputStream unfolding() {
      var parts = IntStream.rangeClosed(0, ROWS + 1).mapToObj(this::part).iterator();
      return new SequenceInputStream(
          new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
              return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
              return parts.next();
            }
          });
    }

    private InputStream part(int index) {
      if (index == 0) {
        return bytes("<worksheet><sheetData>");
      }
      if (index > ROWS) {
        return bytes("</sheetData></worksheet>");
      }
      made++;
      return bytes("<row><c><v>1</v></c><c><v>" + index + "</v></c><c><v>3</v></c></row>");
    }

    private static InputStream bytes(String xml) {
      return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
  }
}
