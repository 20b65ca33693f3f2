package org.gouji.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gouji.workbook.cell.ReadLimits.Limit;

/**
 * The bytes of a part that are in memory, 字节窗口: from the token being read to what is unfolded so
 * far.
 *
 * <p>It grows for a long token, but only up to a bound: no single attribute or text can fill the
 * memory.
 */
final class XmlWindow {

  private static final int SIZE = 1 << 14;
  private static final int TAGS_AND_ENTITIES = 1 << 20;
  private static final int BYTES_OF_AN_ESCAPED_CHARACTER = 8;

  private final InputStream in;
  private final PartPlace place;
  private final long longestToken;
  private byte[] bytes = new byte[SIZE];
  private int end;
  private int at;

  XmlWindow(InputStream in, PartPlace place) {
    this.in = in;
    this.place = place;
    this.longestToken =
        TAGS_AND_ENTITIES + (long) BYTES_OF_AN_ESCAPED_CHARACTER * place.limits().stringLength();
  }

  byte[] bytes() {
    return bytes;
  }

  /** Index of the next byte to look at. */
  int at() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  boolean isAtEnd() {
    return at == end && !more(at);
  }

  /** Index behind the last byte that is there. */
  int end() {
    return end;
  }

  /**
   * Reads on; what lay at an index lies at 0 afterwards and what lay before it is gone. False at
   * the end of the part.
   */
  boolean more(int keptFrom) {
    int kept = end - keptFrom;
    if (kept > longestToken) {
      throw place.beyond(Limit.STRING_LENGTH);
    }
    byte[] target = kept * 2 > bytes.length ? new byte[bytes.length * 2] : bytes;
    System.arraycopy(bytes, keptFrom, target, 0, kept);
    bytes = target;
    end = kept;
    at -= keptFrom;
    try {
      int count = in.read(bytes, kept, bytes.length - kept);
      end += Math.max(count, 0);
      return count > 0;
    } catch (IOException e) {
      throw place.broken(String.valueOf(e.getMessage()), e);
    }
  }

  /** Whether so many bytes are there to look at; reads on for them. */
  boolean has(int count) {
    while (end - at < count) {
      if (!more(at)) {
        return false;
      }
    }
    return true;
  }

  boolean starts(byte[] word) {
    return has(word.length) && isWord(at, word);
  }

  /** Moves behind a word ahead and lets go what lies before; how many line ends that were. */
  int skipPast(byte[] word) {
    int lines = 0;
    while (!starts(word)) {
      if (!has(word.length)) {
        throw place.broken("XML: no " + new String(word, StandardCharsets.US_ASCII));
      }
      lines += bytes[at++] == '\n' ? 1 : 0;
    }
    at += word.length;
    return lines;
  }

  /** How far ahead a word stands; all up to there is kept. */
  int distanceTo(byte[] word) {
    int distance = 0;
    while (has(distance + word.length)) {
      if (isWord(at + distance, word)) {
        return distance;
      }
      distance++;
    }
    throw place.broken("XML: no " + new String(word, StandardCharsets.US_ASCII));
  }

  private boolean isWord(int index, byte[] word) {
    return Arrays.equals(bytes, index, index + word.length, word, 0, word.length);
  }

  void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw place.broken("close", e);
    }
  }
}
