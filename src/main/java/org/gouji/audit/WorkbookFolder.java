package org.gouji.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.store.DisplayName;
import org.gouji.store.Incoming;
import org.gouji.workbook.WorkbookName;

/** A folder of ours with workbooks in it, 工作簿文件夹: the inbox or the samples. */
public record WorkbookFolder(Path folder) {

  /** Its workbooks by name; what only looks like one is for the check to refuse. */
  public List<Incoming> workbooks() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(WorkbookFolder::isWorkbook)
          .map(file -> new Incoming(name(file), file))
          .sorted((one, other) -> one.name().compareTo(other.name()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  private static boolean isWorkbook(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith("~$") && !name.startsWith(".") && WorkbookName.isWorkbook(name);
  }

  private String name(Path file) {
    return DisplayName.ofPath(folder.relativize(file).toString());
  }
}
