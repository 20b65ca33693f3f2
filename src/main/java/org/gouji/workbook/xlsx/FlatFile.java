package org.gouji.workbook.xlsx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.workbook.cell.FileIdentity;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.WorkbookFile;

/**
 * A workbook in one XML file, XML 电子表格 2003, as many programs export it under the name .xls; each
 * pass over a sheet opens and closes it.
 */
public final class FlatFile implements WorkbookFile {

  static final String ROOT = "Workbook";

  private final Opening opening;
  private final List<Sheet> sheets;
  private final FlatStyles styles;

  private FlatFile(Opening opening) {
    this.opening = opening;
    FlatBook book;
    try (XmlCursor xml = read(Optional.empty())) {
      book = FlatBook.read(xml);
    }
    this.styles = book.styles();
    this.sheets =
        IntStream.range(0, book.sheets().size())
            .<Sheet>mapToObj(i -> new FlatSheet(this, book.sheets().get(i), i))
            .toList();
  }

  /** Opens a file that is known to begin as such a workbook. */
  public static FlatFile open(Opening opening) {
    return new FlatFile(opening);
  }

  XmlCursor read(Optional<String> sheet) {
    PartPlace place = new PartPlace(opening, sheet, ROOT);
    try {
      return new XmlCursor(
          new GuardedStream(
              new BufferedInputStream(Files.newInputStream(opening.path())),
              opening.limits().fileBytes(),
              place),
          place);
    } catch (IOException e) {
      throw place.broken(String.valueOf(e.getMessage()), e);
    }
  }

  FlatStyles styles() {
    return styles;
  }

  @Override
  public FileIdentity identity() {
    return opening.identity();
  }

  @Override
  public List<Sheet> sheets() {
    return sheets;
  }

  @Override
  public void close() {
    // Nothing stays open between two passes.
  }
}
