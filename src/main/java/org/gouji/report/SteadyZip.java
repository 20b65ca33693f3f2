package org.gouji.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a zip archive so that equal contents are equal bytes, 定时压缩包: every entry gets the same
 * time.
 */
final class SteadyZip {
  /**
   * The earliest moment a zip entry can carry; the same on every machine because it has no zone.
   */
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SteadyZip() {}

  static void rewrite(Path zip, OutputStream out) throws IOException {
    ZipOutputStream steady = new ZipOutputStream(out);
    try (ZipFile from = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(MOMENT);
        steady.putNextEntry(same);
        try (InputStream content = from.getInputStream(entry)) {
          content.transferTo(steady);
        }
        steady.closeEntry();
      }
    }
    steady.finish();
  }
}
