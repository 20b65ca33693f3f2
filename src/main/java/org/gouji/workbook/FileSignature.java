package org.gouji.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.workbook.cell.WorkbookFault;

/** Tells from its name and first bytes what a file is, 文件类型识别. */
final class FileSignature {

  private static final int ENOUGH_BYTES = 64;

  private FileSignature() {}

  /** Why the file cannot be an .xlsx workbook; nothing if it may be one. */
  static Optional<WorkbookFault> obstacle(Path path) throws IOException {
    String name = path.getFileName().toString();
    if (name.startsWith("~$") || name.startsWith(".~")) {
      return Optional.of(WorkbookFault.LOCK_FILE);
    }
    byte[] start;
    try (InputStream in = Files.newInputStream(path)) {
      start = in.readNBytes(ENOUGH_BYTES);
    }
    return start.length == 0 ? Optional.of(WorkbookFault.EMPTY_FILE) : ofKind(path, start);
  }

  private static Optional<WorkbookFault> ofKind(Path path, byte[] start) throws IOException {
    return switch (FileMagic.valueOf(start)) {
      case OOXML -> Optional.empty();
      case OLE2 -> Optional.of(ofCompoundFile(path));
      case BIFF2, BIFF3, BIFF4 -> Optional.of(WorkbookFault.OLD_XLS);
      case PDF -> Optional.of(WorkbookFault.PDF);
      case HTML, XML -> Optional.of(WorkbookFault.WEB_PAGE);
      case PNG, JPEG, GIF, BMP, TIFF, WMF, EMF -> Optional.of(WorkbookFault.PICTURE);
      case RTF, WORD2 -> Optional.of(WorkbookFault.OTHER_OFFICE);
      default ->
          Optional.of(startsWithTag(start) ? WorkbookFault.WEB_PAGE : WorkbookFault.NOT_A_WORKBOOK);
    };
  }

  private static boolean startsWithTag(byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8);
    return text.replace("\uFEFF", "").stripLeading().startsWith("<");
  }

  private static WorkbookFault ofCompoundFile(Path path) {
    try (POIFSFileSystem compound = new POIFSFileSystem(path.toFile(), true)) {
      DirectoryNode root = compound.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return WorkbookFault.ENCRYPTED;
      }
      boolean workbook =
          root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
      return workbook ? WorkbookFault.OLD_XLS : WorkbookFault.OTHER_OFFICE;
    } catch (IOException | RuntimeException e) {
      // The library reports damage in either way; what matters is that nobody can read it.
      return WorkbookFault.TRUNCATED;
    }
  }
}
