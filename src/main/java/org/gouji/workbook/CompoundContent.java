package org.gouji.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;

/**
 * Tells by its streams what a compound file is, 复合文件识别: .xls, an encrypted .xlsx, or no workbook.
 */
final class CompoundContent {

  /** Streams that tell another office program's document. */
  private static final Map<String, String> OTHERS = new LinkedHashMap<>();

  static {
    OTHERS.put("WordDocument", "Word");
    OTHERS.put("PowerPoint Document", "PowerPoint");
    OTHERS.put("VisioDocument", "Visio");
    OTHERS.put("__properties_version1.0", "Outlook");
  }

  private CompoundContent() {}

  static FileFormat formatOf(Path path) {
    try (POIFSFileSystem compound = new POIFSFileSystem(path.toFile(), true)) {
      return format(compound.getRoot()).orElseThrow(() -> refusal(compound.getRoot(), path));
    } catch (WorkbookException refused) {
      throw refused;
    } catch (IOException | RuntimeException e) {
      // The library reports damage in either way; what matters is that nobody can read it.
      throw new WorkbookException(WorkbookFault.TRUNCATED, path, Optional.empty(), e);
    }
  }

  private static Optional<FileFormat> format(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      return Optional.of(FileFormat.ENCRYPTED_XLSX);
    }
    return root.hasEntryCaseInsensitive("Workbook")
        ? Optional.of(FileFormat.XLS)
        : Optional.empty();
  }

  private static WorkbookException refusal(DirectoryNode root, Path path) {
    if (root.hasEntryCaseInsensitive("Book")) {
      return new WorkbookException(WorkbookFault.OLD_XLS, path);
    }
    String program =
        OTHERS.entrySet().stream()
            .filter(other -> root.hasEntryCaseInsensitive(other.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("Office");
    return new WorkbookException(WorkbookFault.OTHER_OFFICE, path, program);
  }
}
