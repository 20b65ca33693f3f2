package org.gouji.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.gouji.workbook.cell.FileIdentity;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.ReadTerms;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.gouji.workbook.cell.WorkbookFile;
import org.gouji.workbook.csv.CsvFile;
import org.gouji.workbook.html.PageFile;
import org.gouji.workbook.xls.XlsFile;
import org.gouji.workbook.xlsx.FlatFile;
import org.gouji.workbook.xlsx.XlsxFile;

/** Opens a workbook with the reader of its format, 打开填报表; the file is never written to. */
public final class WorkbookReader {

  private WorkbookReader() {}

  public static WorkbookFile open(Path path) {
    return open(path, ReadLimits.DEFAULT);
  }

  /** Opens a workbook, or says in a {@link WorkbookException} what the file is instead. */
  public static WorkbookFile open(Path path, ReadLimits limits) {
    return open(path, ReadTerms.of(limits));
  }

  /** As above, with passwords to try. */
  public static WorkbookFile open(Path path, ReadTerms terms) {
    return open(path, String.valueOf(path.getFileName()), terms);
  }

  /**
   * As above for a file that lies under another name than its owner gave it: the name tells plain
   * texts apart.
   */
  public static WorkbookFile open(Path path, String name, ReadTerms terms) {
    try {
      long size = sizeOfPlainFile(path);
      if (size > terms.limits().fileBytes()) {
        throw WorkbookException.beyond(Limit.FILE_BYTES, terms.limits(), path, Optional.empty());
      }
      FileFormat format = FileSignature.formatOf(path, name);
      return open(format, Opening.of(new FileIdentity(path, sha256(path), size), terms));
    } catch (IOException e) {
      throw new WorkbookException(
          WorkbookFault.UNREADABLE, path, Optional.empty(), e, String.valueOf(e.getMessage()));
    }
  }

  private static WorkbookFile open(FileFormat format, Opening opening) throws IOException {
    return switch (format) {
      case XLSX -> XlsxFile.open(opening);
      case ENCRYPTED_XLSX -> XlsxFile.openEncrypted(opening);
      case XLS -> XlsFile.open(opening);
      case FLAT_XML -> FlatFile.open(opening);
      case PAGE -> PageFile.open(opening);
      case TEXT -> CsvFile.open(opening);
    };
  }

  private static long sizeOfPlainFile(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new WorkbookException(WorkbookFault.NOT_FOUND, path);
    }
    if (!Files.isRegularFile(path)) {
      throw new WorkbookException(WorkbookFault.NOT_A_FILE, path);
    }
    return Files.size(path);
  }

  private static String sha256(Path path) throws IOException {
    MessageDigest digest = newSha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
