package org.gouji.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;

/** Tells from its name and first bytes what a file is, 文件类型识别. */
final class FileSignature {

  private static final int ENOUGH_BYTES = 4096;
  private static final Pattern TEXT_NAME = Pattern.compile(".*\\.(csv|tsv|tab|txt)");
  private static final Pattern PAGE_NAME = Pattern.compile(".*\\.(xlsx?|et|html?|csv|txt)");
  private static final Pattern TABLE = Pattern.compile("(?i)<(table|html|body|head|meta|div)\\b");

  private final Path path;
  private final String name;
  private final byte[] start;

  private FileSignature(Path path, byte[] start) {
    this.path = path;
    this.name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    this.start = start;
  }

  /** The format to read the file as; whatever else it may be is named in the refusal. */
  static FileFormat formatOf(Path path) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(path)) {
      start = in.readNBytes(ENOUGH_BYTES);
    }
    return new FileSignature(path, start).format();
  }

  private FileFormat format() throws IOException {
    if (name.startsWith("~$") || name.startsWith(".~")) {
      throw refusal(WorkbookFault.LOCK_FILE);
    }
    if (start.length == 0) {
      throw refusal(WorkbookFault.EMPTY_FILE);
    }
    return switch (FileMagic.valueOf(start)) {
      case OOXML -> FileFormat.XLSX;
      case OLE2 -> ofCompoundFile();
      case BIFF2, BIFF3, BIFF4 -> throw refusal(WorkbookFault.OLD_XLS);
      case PDF -> throw refusal(WorkbookFault.PDF);
      case PNG, JPEG, GIF, BMP, TIFF, WMF, EMF -> throw refusal(WorkbookFault.PICTURE);
      case RTF, WORD2 -> throw refusal(WorkbookFault.OTHER_OFFICE);
      default -> ofText();
    };
  }

  private FileFormat ofText() {
    if (start.length > 1 && start[0] == 0x09 && start[1] == 0x08) {
      // A workbook stream without the container around it.
      throw refusal(WorkbookFault.OLD_XLS);
    }
    // Letters of web pages are the same in every encoding but UTF-16, which doubles them with 0.
    String text = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "");
    String visible = text.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    if (visible.stripLeading().startsWith("<")) {
      return ofMarkup(visible);
    }
    if (TEXT_NAME.matcher(name).matches() || isTabbedText(text)) {
      return FileFormat.TEXT;
    }
    throw refusal(WorkbookFault.NOT_A_WORKBOOK);
  }

  private FileFormat ofMarkup(String text) {
    boolean page = TABLE.matcher(text).find() && PAGE_NAME.matcher(name).matches();
    if (page) {
      return FileFormat.PAGE;
    }
    throw refusal(WorkbookFault.WEB_PAGE);
  }

  /** Many programs export tab separated text and call it .xls. */
  private boolean isTabbedText(String text) {
    return name.endsWith(".xls")
        && text.contains("\t")
        && text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n');
  }

  private FileFormat ofCompoundFile() {
    try (POIFSFileSystem compound = new POIFSFileSystem(path.toFile(), true)) {
      DirectoryNode root = compound.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw refusal(WorkbookFault.ENCRYPTED);
      }
      if (root.hasEntryCaseInsensitive("Workbook")) {
        return FileFormat.XLS;
      }
      boolean old = root.hasEntryCaseInsensitive("Book");
      throw refusal(old ? WorkbookFault.OLD_XLS : WorkbookFault.OTHER_OFFICE);
    } catch (WorkbookException refused) {
      throw refused;
    } catch (IOException | RuntimeException e) {
      // The library reports damage in either way; what matters is that nobody can read it.
      throw refusal(WorkbookFault.TRUNCATED);
    }
  }

  private WorkbookException refusal(WorkbookFault fault) {
    return new WorkbookException(fault, path);
  }
}
