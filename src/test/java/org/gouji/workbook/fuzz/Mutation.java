package org.gouji.workbook.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages a file by chance, 变异: the same chance gives the same damage. */
final class Mutation {

  private static final List<String> NASTY =
      List.of(
          "1E300000000",
          "-1",
          "0",
          "2147483648",
          "99999999999999999999",
          "A1048577",
          "XFE1",
          "%",
          "<!DOCTYPE x [<!ENTITY a 'b'>]>",
          "&#0;",
          "&#x10FFFF;",
          "&lt;",
          "]]>",
          "<![CDATA[",
          "\"",
          "'",
          "_x0000_",
          "_xD83D_",
          "\u0000",
          "\uFFFE",
          "\uD83D",
          "999999年13月32日",
          "1—99月",
          "亿亿万亿",
          "(((((",
          "))))",
          "0,,,,,,",
          "[>=1][<2]",
          "合计",
          "其中：",
          "单位：",
          "，",
          "%%%%",
          "1.2.3",
          "R[-999]C[99999]",
          "rowspan=99999 colspan=99999 ",
          "<table><tr><td>",
          "</table>",
          "ss:Index=\"99999999\" ",
          "r=\"0\" ",
          "\r\n\r\n",
          ",,,,,,,,,,",
          "\t");
  private static final int LONGEST_REPEAT = 20_000;

  private final Random chance;

  Mutation(Random chance) {
    this.chance = chance;
  }

  /** Damages the file, or for most archives one of the parts inside. */
  byte[] of(byte[] file) throws IOException {
    boolean archive = file.length > 3 && file[0] == 'P' && file[1] == 'K';
    return archive && chance.nextInt(5) > 0 ? insideArchive(file) : damaged(file);
  }

  private byte[] insideArchive(byte[] file) throws IOException {
    List<String> names = new ArrayList<>();
    List<byte[]> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        parts.add(zip.readAllBytes());
      }
    }
    for (int hits = 1 + chance.nextInt(2); hits > 0; hits--) {
      int hit = chance.nextInt(parts.size());
      parts.set(hit, damaged(parts.get(hit)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < names.size(); i++) {
        zip.putNextEntry(new ZipEntry(names.get(i)));
        zip.write(parts.get(i));
      }
    }
    return bytes.toByteArray();
  }

  private byte[] damaged(byte[] sound) {
    byte[] bytes = sound;
    for (int hits = 1 + chance.nextInt(4); hits > 0 && bytes.length > 0; hits--) {
      bytes = hit(bytes);
    }
    return bytes;
  }

  private byte[] hit(byte[] bytes) {
    int at = chance.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + 1 + chance.nextInt(1 << chance.nextInt(12)));
    return switch (chance.nextInt(7)) {
      case 0 -> flipped(bytes, at);
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 -> spliced(bytes, at, end, new byte[0]);
      case 3 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
      case 4 -> repeated(bytes, at, end);
      default -> spliced(bytes, at, chance.nextBoolean() ? at : end, nasty());
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] copy = bytes.clone();
    copy[at] = (byte) chance.nextInt(256);
    return copy;
  }

  private byte[] repeated(byte[] bytes, int at, int end) {
    byte[] piece = Arrays.copyOfRange(bytes, at, Math.min(end, at + 200));
    int times = 1 + chance.nextInt(LONGEST_REPEAT / piece.length);
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      many.writeBytes(piece);
    }
    return spliced(bytes, at, at, many.toByteArray());
  }

  private byte[] nasty() {
    return NASTY.get(chance.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] instead) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(bytes, 0, from);
    whole.writeBytes(instead);
    whole.write(bytes, to, bytes.length - to);
    return whole.toByteArray();
  }
}
