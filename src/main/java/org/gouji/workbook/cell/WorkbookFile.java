package org.gouji.workbook.cell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An open workbook, 填报表文件; its sheets can be read until it is closed. */
public interface WorkbookFile extends AutoCloseable {

  FileIdentity identity();

  /** The sheets with cells, in the order of their tabs; sheets that are only a chart are not. */
  List<Sheet> sheets();

  default Path path() {
    return identity().path();
  }

  default String sha256() {
    return identity().sha256();
  }

  default long size() {
    return identity().size();
  }

  default List<SheetEntry> entries() {
    return sheets().stream().map(Sheet::entry).toList();
  }

  default Optional<Sheet> sheet(String name) {
    return sheets().stream().filter(sheet -> sheet.name().equals(name)).findFirst();
  }

  @Override
  void close();
}
