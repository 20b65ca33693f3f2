package org.gouji.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A workbook's package with a fixed time on every part, so that the same content has the same
 * bytes.
 */
final class FixedZip {
  private static final LocalDateTime MADE = LocalDateTime.of(2023, 7, 15, 8, 0);
  private static final String FIRST = "[Content_Types].xml";

  private FixedZip() {}

  static byte[] rewritten(byte[] zip) throws IOException {
    Map<String, byte[]> parts = parts(zip);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      write(out, FIRST, parts.remove(FIRST));
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        write(out, part.getKey(), part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** The unpacked parts by name: what two packages are compared by, whatever packed them. */
  static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(MADE);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
