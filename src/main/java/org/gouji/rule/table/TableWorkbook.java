package org.gouji.rule.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.decisiontable.parser.xls.ExcelParser;

/** Reads sheets of a workbook of tie-outs through Drools' reader of decision tables, 勾稽表工作簿. */
final class TableWorkbook {

  private final Path file;

  TableWorkbook(Path file) {
    this.file = file;
  }

  /**
   * The first of these sheets that is there.
   *
   * @throws UnreadableWorkbookException if the file is no workbook
   */
  Optional<SheetContent> sheet(List<String> names) {
    return names.stream().flatMap(name -> sheet(name).stream()).findFirst();
  }

  private Optional<SheetContent> sheet(String name) {
    SheetContent content = new SheetContent(name);
    try {
      new ExcelParser(Map.of(name, List.of(content))).parseFile(file.toFile());
      return Optional.of(content);
    } catch (IllegalStateException e) {
      return Optional.empty(); // how the reader says that there is no such sheet
    } catch (RuntimeException e) {
      throw new UnreadableWorkbookException(e);
    }
  }

  /** The file is no workbook that can be read, 无法读取. */
  static final class UnreadableWorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableWorkbookException(Throwable cause) {
      super(cause.getMessage(), cause);
    }
  }
}
