package org.gouji.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;

/**
 * The parts of an .xlsx archive by name, 文件部件.
 *
 * <p>Sizes and ratios are judged on the archive's directory before anything is unfolded; what a
 * part unfolds to is held to the size declared there. Names are compared without regard to case, as
 * the format demands, and a name that stands there twice is refused: two readers could take two
 * different parts for the same sheet.
 */
final class PackageParts implements AutoCloseable {

  private static final long TOO_SMALL_FOR_A_BOMB = 1L << 20;

  private final ZipFile zip;
  private final Opening opening;
  private final Map<String, ZipEntry> entries = new TreeMap<>();

  private PackageParts(ZipFile zip, Opening opening) {
    this.zip = zip;
    this.opening = opening;
  }

  /**
   * Opens an archive.
   *
   * @param archive the file itself, or what was decrypted from it
   */
  static PackageParts open(Opening opening, Path archive) throws IOException {
    PackageParts parts = new PackageParts(openArchive(opening, archive), opening);
    try {
      parts.readDirectory();
      return parts;
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static ZipFile openArchive(Opening opening, Path archive) throws IOException {
    try {
      return new ZipFile(archive.toFile());
    } catch (ZipException | IllegalArgumentException e) {
      // Names in no encoding are an illegal argument to the library.
      throw new WorkbookException(WorkbookFault.TRUNCATED, opening.path(), Optional.empty(), e);
    }
  }

  private void readDirectory() {
    ReadLimits limits = opening.limits();
    if (zip.size() > limits.entries()) {
      throw place("", Optional.empty()).beyond(Limit.ENTRIES);
    }
    long inflated = 0;
    for (ZipEntry entry : Collections.list(zip.entries())) {
      PartPlace place = place(entry.getName(), Optional.empty());
      inflated += entry.getSize();
      if (inflated > limits.inflatedBytes()) {
        throw place.beyond(Limit.INFLATED_BYTES);
      }
      if (entry.getSize() > TOO_SMALL_FOR_A_BOMB
          && entry.getSize() / limits.inflationRatio() > entry.getCompressedSize()) {
        throw place.beyond(Limit.INFLATION_RATIO);
      }
      if (entries.put(key(entry.getName()), entry) != null) {
        throw place.broken("stands twice in the archive");
      }
    }
  }

  boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /** Starts reading a part; a message about it names the sheet it belongs to. */
  XmlCursor read(String part, Optional<String> sheet) {
    PartPlace place = place(part, sheet);
    ZipEntry entry = entries.get(key(part));
    if (entry == null) {
      throw place.broken("missing");
    }
    try {
      InputStream unfolded = UnfoldedAhead.of(zip.getInputStream(entry), entry.getSize());
      return new XmlCursor(new GuardedStream(unfolded, entry.getSize(), place), place);
    } catch (IOException e) {
      throw place.broken(String.valueOf(e.getMessage()), e);
    }
  }

  XmlCursor read(String part) {
    return read(part, Optional.empty());
  }

  private PartPlace place(String part, Optional<String> sheet) {
    return new PartPlace(opening, sheet, part);
  }

  private static String key(String part) {
    return part.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw place("", Optional.empty()).broken(String.valueOf(e.getMessage()), e);
    }
  }
}
