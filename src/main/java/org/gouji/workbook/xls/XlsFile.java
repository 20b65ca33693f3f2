package org.gouji.workbook.xls;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.gouji.workbook.cell.FileIdentity;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.SheetEntry;
import org.gouji.workbook.cell.SheetEntry.Visibility;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.gouji.workbook.cell.WorkbookFile;

/** An .xls or .et file of Excel 97 to 2003 or WPS, .xls 工作簿; it is closed as soon as read. */
public final class XlsFile implements WorkbookFile {

  private final FileIdentity identity;
  private final List<Sheet> sheets;

  private XlsFile(FileIdentity identity, List<Sheet> sheets) {
    this.identity = identity;
    this.sheets = sheets;
  }

  /** Opens a file that is known to be a compound file with a workbook in it. */
  public static XlsFile open(Opening opening) throws IOException {
    FileIdentity identity = opening.identity();
    try {
      XlsStream stream = XlsStream.open(opening);
      Globals globals = Globals.read(stream);
      if (globals.sheets().isEmpty()) {
        throw new WorkbookException(WorkbookFault.TRUNCATED, identity.path());
      }
      List<Sheet> sheets =
          globals.sheets().stream()
              .filter(sheet -> holdsCells(stream, sheet))
              .map(sheet -> sheet(stream, globals, sheet))
              .toList();
      return new XlsFile(identity, sheets);
    } catch (WorkbookException refused) {
      throw refused;
    } catch (RuntimeException e) {
      // POI tells of damage in many ways; a cut file is by far the most frequent cause.
      throw new WorkbookException(
          WorkbookFault.TRUNCATED, identity.path(), Optional.empty(), e, String.valueOf(e));
    }
  }

  /** Sheets that are only a chart or old macros hold no cells; one that is lost is not dropped. */
  private static boolean holdsCells(XlsStream stream, BoundSheetRecord sheet) {
    int kind = stream.kindAt(sheet.getPositionOfBof());
    return kind == BOFRecord.TYPE_WORKSHEET || kind < 0;
  }

  private static Sheet sheet(XlsStream stream, Globals globals, BoundSheetRecord sheet) {
    Visibility visibility =
        sheet.isVeryHidden()
            ? Visibility.VERY_HIDDEN
            : sheet.isHidden() ? Visibility.HIDDEN : Visibility.VISIBLE;
    int offset = sheet.getPositionOfBof();
    SheetEntry entry = new SheetEntry(sheet.getSheetname(), visibility, "byte " + offset);
    return new XlsSheet(stream, globals, entry, offset);
  }

  @Override
  public FileIdentity identity() {
    return identity;
  }

  @Override
  public List<Sheet> sheets() {
    return sheets;
  }

  @Override
  public void close() {
    // The file itself was closed when its stream had been taken in.
  }
}
