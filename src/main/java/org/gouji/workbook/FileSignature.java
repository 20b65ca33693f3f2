package org.gouji.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;

/** Tells from its name and first bytes what a file is, 文件类型识别. */
final class FileSignature {

  private static final int ENOUGH_BYTES = 4096;
  private static final Pattern TEXT_NAME = Pattern.compile("(?s).*\\.(csv|tsv|tab|txt)");
  private static final Pattern PAGE_NAME =
      Pattern.compile("(?s).*\\.(xlsx?|et|html?|csv|txt|mht|mhtml)");
  private static final Pattern TABLE = Pattern.compile("(?i)<(table|html|body|head|meta|div)\\b");
  private static final Pattern FLAT_XML =
      Pattern.compile(
          "(?s).*<(\\w+:)?Workbook\\b[^>]*urn:schemas-microsoft-com:office:spreadsheet");
  private static final Pattern MIME =
      Pattern.compile("(?is)\\s*(MIME-Version:|From:.{0,400}?\\nMIME-Version:).*");
  private static final Pattern CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x19\\x1B-\\x1F]");
  private static final Pattern ARCHIVE =
      Pattern.compile("(?s)(Rar!|7z\u00BC\u00AF|\u001F\u008B|BZh|\u00FD7zXZ).*");

  private final Path path;
  private final String name;
  private final byte[] start;

  private FileSignature(Path path, String name, byte[] start) {
    this.path = path;
    this.name = name.toLowerCase(Locale.ROOT);
    this.start = start;
  }

  /** The format to read the file as; whatever else it may be is named in the refusal. */
  static FileFormat formatOf(Path path, String name) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(path)) {
      start = in.readNBytes(ENOUGH_BYTES);
    }
    return new FileSignature(path, name, start).format();
  }

  private FileFormat format() {
    if (name.startsWith("~$") || name.startsWith(".~")) {
      throw refusal(WorkbookFault.LOCK_FILE);
    }
    if (start.length == 0) {
      throw refusal(WorkbookFault.EMPTY_FILE);
    }
    return switch (FileMagic.valueOf(start)) {
      case OOXML -> ofArchive();
      case OLE2 -> CompoundContent.formatOf(path);
      case BIFF2, BIFF3, BIFF4 -> throw refusal(WorkbookFault.OLD_XLS);
      case PDF -> throw refusal(WorkbookFault.PDF);
      case PNG, JPEG, GIF, BMP, TIFF, WMF, EMF -> throw refusal(WorkbookFault.PICTURE);
      case RTF -> throw refusal(WorkbookFault.OTHER_OFFICE, "RTF");
      case WORD2 -> throw refusal(WorkbookFault.OTHER_OFFICE, "Word");
      default -> ofText();
    };
  }

  /** The first part of an archive says whether it has a password. */
  private FileFormat ofArchive() {
    boolean locked = start.length > 6 && (start[6] & 1) != 0;
    if (locked) {
      throw refusal(WorkbookFault.LOCKED_ARCHIVE);
    }
    return FileFormat.XLSX;
  }

  private FileFormat ofText() {
    if (start.length > 1 && start[0] == 0x09 && start[1] == 0x08) {
      // A workbook stream without the container around it.
      throw refusal(WorkbookFault.OLD_XLS);
    }
    // Letters of web pages are the same in every encoding but UTF-16, which doubles them with 0.
    String latin = new String(start, StandardCharsets.ISO_8859_1);
    if (ARCHIVE.matcher(latin).matches()) {
      throw refusal(WorkbookFault.ARCHIVE);
    }
    String text = latin.replace("\0", "");
    String visible = text.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    if (visible.stripLeading().startsWith("<")) {
      return ofMarkup(visible);
    }
    if (MIME.matcher(visible).matches()) {
      throw refusal(WorkbookFault.MHTML);
    }
    return ofLines(latin);
  }

  private FileFormat ofLines(String latin) {
    boolean wide = latin.startsWith("\u00FF\u00FE") || latin.startsWith("\u00FE\u00FF");
    // In UTF-16 any byte may be anything; whoever writes it says so or uses zeros for high bytes.
    boolean binary = !wide && !latin.contains("\0") && CONTROLS.matcher(latin).find();
    boolean zeros = !wide && latin.contains("\0") && !looksLikeUtf16(latin);
    if (TEXT_NAME.matcher(name).matches()) {
      if (binary || zeros) {
        throw refusal(WorkbookFault.BINARY_TEXT);
      }
      return FileFormat.TEXT;
    }
    if (name.endsWith(".xls") && latin.replace("\0", "").contains("\t") && !binary && !zeros) {
      // Many programs export tab separated text and call it .xls.
      return FileFormat.TEXT;
    }
    throw refusal(WorkbookFault.NOT_A_WORKBOOK);
  }

  /** Digits, delimiters and line ends in UTF-16 have their zeros on one side only. */
  private static boolean looksLikeUtf16(String latin) {
    int[] zeros = new int[2];
    for (int i = 0; i < latin.length(); i++) {
      zeros[i % 2] += latin.charAt(i) == 0 ? 1 : 0;
    }
    return Math.min(zeros[0], zeros[1]) == 0;
  }

  private FileFormat ofMarkup(String text) {
    if (FLAT_XML.matcher(text).find()) {
      return FileFormat.FLAT_XML;
    }
    boolean page = TABLE.matcher(text).find() && PAGE_NAME.matcher(name).matches();
    if (page) {
      return FileFormat.PAGE;
    }
    throw refusal(WorkbookFault.WEB_PAGE);
  }

  private WorkbookException refusal(WorkbookFault fault, String... arguments) {
    return new WorkbookException(fault, path, arguments);
  }
}
