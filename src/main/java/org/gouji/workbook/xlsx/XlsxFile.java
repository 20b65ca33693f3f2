package org.gouji.workbook.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.workbook.cell.FileIdentity;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.Sheet;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.gouji.workbook.cell.WorkbookFile;

/** An open .xlsx or .xlsm file, .xlsx 工作簿. */
public final class XlsxFile implements WorkbookFile {

  private final FileIdentity identity;
  private final PackageParts parts;
  private final Optional<DecryptedPackage> decrypted;
  private final Relationships relationships;
  private final StylesPart styles;
  private final List<Sheet> sheets;
  private Optional<SharedStrings> strings = Optional.empty();

  private XlsxFile(Opening opening, PackageParts parts, Optional<DecryptedPackage> decrypted) {
    this.identity = opening.identity();
    this.parts = parts;
    this.decrypted = decrypted;
    String part = workbookPart(parts, identity.path());
    WorkbookPart workbook = WorkbookPart.read(parts, part);
    this.relationships = Relationships.of(parts, part);
    this.styles =
        relationships
            .partOfType("styles")
            .map(styles -> StylesPart.read(parts, styles, workbook.date1904()))
            .orElseGet(StylesPart::none);
    this.sheets =
        workbook.sheets().stream().<Sheet>map(entry -> new XlsxSheet(this, entry)).toList();
  }

  /** Opens a file that is known to be a ZIP archive. */
  public static XlsxFile open(Opening opening) throws IOException {
    return open(opening, opening.path(), Optional.empty());
  }

  /** Opens a file that is known to hold an encrypted package. */
  public static XlsxFile openEncrypted(Opening opening) throws IOException {
    DecryptedPackage decrypted = DecryptedPackage.of(opening);
    try {
      return open(opening, decrypted.file(), Optional.of(decrypted));
    } catch (IOException | RuntimeException e) {
      decrypted.close();
      throw e;
    }
  }

  private static XlsxFile open(Opening opening, Path archive, Optional<DecryptedPackage> decrypted)
      throws IOException {
    PackageParts parts = PackageParts.open(opening, archive);
    try {
      return new XlsxFile(opening, parts, decrypted);
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static String workbookPart(PackageParts parts, Path path) {
    Optional<String> main = Relationships.of(parts, "").partOfType("officeDocument");
    if (main.isEmpty()) {
      boolean open = parts.has("mimetype") && parts.has("content.xml");
      throw new WorkbookException(open ? WorkbookFault.OPEN_DOCUMENT : WorkbookFault.ARCHIVE, path);
    }
    if (main.get().endsWith(".bin")) {
      throw new WorkbookException(WorkbookFault.BINARY_XLSB, path);
    }
    if (main.get().startsWith("word/")) {
      throw new WorkbookException(WorkbookFault.OTHER_OFFICE, path, "Word");
    }
    if (main.get().startsWith("ppt/")) {
      throw new WorkbookException(WorkbookFault.OTHER_OFFICE, path, "PowerPoint");
    }
    return main.get();
  }

  @Override
  public FileIdentity identity() {
    return identity;
  }

  @Override
  public List<Sheet> sheets() {
    return sheets;
  }

  PackageParts parts() {
    return parts;
  }

  StylesPart styles() {
    return styles;
  }

  /** The shared texts, read when the first sheet needs them. */
  synchronized SharedStrings strings() {
    if (strings.isEmpty()) {
      strings =
          Optional.of(
              relationships
                  .partOfType("sharedStrings")
                  .map(table -> SharedStrings.read(parts, table))
                  .orElseGet(SharedStrings::none));
    }
    return strings.get();
  }

  @Override
  public void close() {
    parts.close();
    decrypted.ifPresent(DecryptedPackage::close);
  }
}
