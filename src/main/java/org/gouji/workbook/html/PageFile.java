package org.gouji.workbook.html;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.workbook.cell.FileIdentity;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.TextEncoding;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.gouji.workbook.cell.WorkbookFile;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A web page with tables, 网页表格; it is closed as soon as read. */
public final class PageFile implements WorkbookFile {

  private final FileIdentity identity;
  private final Sheet sheet;

  private PageFile(FileIdentity identity, Sheet sheet) {
    this.identity = identity;
    this.sheet = sheet;
  }

  /** Opens a file that looks like a web page; one without a table is refused. */
  public static PageFile open(Opening opening) throws IOException {
    Path path = opening.path();
    if (opening.identity().size() > opening.limits().pageBytes()) {
      throw opening.beyond(Limit.PAGE_BYTES, Optional.empty());
    }
    Document page;
    try (Reader reader = TextEncoding.of(path).reader(path)) {
      page = Parser.htmlParser().parseInput(reader, "");
    }
    if (page.selectFirst("table") == null) {
      throw new WorkbookException(WorkbookFault.WEB_PAGE, path);
    }
    PageGrid grid = new PageGrid(opening);
    new PageBlocks(grid).read(page.body());
    return new PageFile(opening.identity(), new PageSheet(path, grid));
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
    // The file itself was closed when its tables had been taken in.
  }
}
