package org.gouji.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** POI's event model with the handler and the table of texts it brings along, 事件模型. */
final class PoiEvents {

  private PoiEvents() {}

  static void read(Path file, Tally tally) throws IOException {
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(parts);
      XSSFReader reader = new XSSFReader(parts);
      for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext(); ) {
        Cells cells = new Cells(tally);
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
            new XSSFSheetXMLHandler(reader.getStylesTable(), texts, cells, cells.formatter, false));
        try (InputStream in = sheets.next()) {
          xml.parse(new InputSource(in));
        }
      }
    } catch (OpenXML4JException | SAXException | javax.xml.parsers.ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  /** Takes the formatted texts; the numbers behind them are seen when they are formatted. */
  private static final class Cells implements SheetContentsHandler {

    private final Tally tally;
    private boolean number;

    private final DataFormatter formatter =
        new DataFormatter() {
          @Override
          public String formatRawCellContents(double value, int index, String format) {
            tally.number(value);
            number = true;
            return super.formatRawCellContents(value, index, format);
          }
        };

    Cells(Tally tally) {
      this.tally = tally;
    }

    @Override
    public void cell(String reference, String formatted, XSSFComment comment) {
      if (!number) {
        tally.text(formatted);
      }
      number = false;
    }

    @Override
    public void startRow(int row) {
      // counted by its cells
    }

    @Override
    public void endRow(int row) {
      // counted by its cells
    }
  }
}
