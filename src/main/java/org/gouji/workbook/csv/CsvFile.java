package org.gouji.workbook.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.gouji.workbook.cell.FileIdentity;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.TextEncoding;
import org.gouji.workbook.cell.WorkbookFile;

/** A file of delimited text, CSV 文件; each pass over its sheet opens and closes it. */
public final class CsvFile implements WorkbookFile {

  private final FileIdentity identity;
  private final Sheet sheet;

  private CsvFile(FileIdentity identity, Sheet sheet) {
    this.identity = identity;
    this.sheet = sheet;
  }

  /** Opens a file that is known to be text. */
  public static CsvFile open(Opening opening) throws IOException {
    TextEncoding encoding = TextEncoding.of(opening.path());
    try (Reader reader = encoding.reader(opening.path())) {
      char delimiter = Delimiter.find(reader);
      return new CsvFile(opening.identity(), new CsvSheet(opening, encoding, delimiter));
    }
  }

  @Override
  public FileIdentity identity() {
    return identity;
  }

  @Override
  public List<Sheet> sheets() {
    return List.of(sheet);
  }

  @Override
  public void close() {
    // Nothing stays open between two passes.
  }
}
