package org.gouji.plan.text.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a zip-based file holds, 压缩包内容, found by unpacking it once within bounds. */
enum ZipContent {
  WORD,
  WORKBOOK,
  SLIDES,
  OFD,
  OTHER,
  TOO_LARGE;

  private static final long LARGEST = 200L << 20;
  private static final int MOST_PARTS = 10_000;
  private static final int BLOCK = 1 << 16;

  static ZipContent of(byte[] bytes) throws IOException {
    ZipContent content = OTHER;
    long unpacked = 0;
    int parts = 0;
    byte[] block = new byte[BLOCK];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        content = content == OTHER ? named(part.getName()) : content;
        unpacked += size(zip, block, LARGEST - unpacked);
        if (unpacked > LARGEST || ++parts > MOST_PARTS) {
          return TOO_LARGE;
        }
      }
    }
    return content;
  }

  private static long size(InputStream part, byte[] block, long most) throws IOException {
    long size = 0;
    for (int read = part.read(block); read >= 0 && size <= most; read = part.read(block)) {
      size += read;
    }
    return size;
  }

  private static ZipContent named(String part) {
    if (part.equals("word/document.xml")) {
      return WORD;
    } else if (part.startsWith("xl/")) {
      return WORKBOOK;
    } else if (part.startsWith("ppt/")) {
      return SLIDES;
    }
    return part.equalsIgnoreCase("OFD.xml") ? OFD : OTHER;
  }
}
