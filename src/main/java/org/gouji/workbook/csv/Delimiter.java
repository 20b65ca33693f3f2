package org.gouji.workbook.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;

/** Finds the delimiter of a text, 分隔符: the one that cuts most lines into equally many fields. */
final class Delimiter {

  private static final int SAMPLE = 1 << 16;
  private static final char[] CANDIDATES = {',', '\t', ';', '|'};

  private Delimiter() {}

  static char find(Reader text) throws IOException {
    char[] sample = new char[SAMPLE];
    int length = 0;
    for (int n = text.read(sample); n > 0; n = text.read(sample, length, SAMPLE - length)) {
      length += n;
    }
    String start = new String(sample, 0, length);
    char best = CANDIDATES[0];
    long bestScore = 0;
    for (char candidate : CANDIDATES) {
      long score = score(start, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** Lines that agree count first, fields per line only between equals. */
  private static long score(String text, char delimiter) {
    Map<Integer, Integer> linesByCount = new HashMap<>();
    int inLine = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && c == delimiter) {
        inLine++;
      } else if ((!quoted && c == '\n') || i == text.length() - 1) {
        linesByCount.merge(inLine, 1, Integer::sum);
        inLine = 0;
      }
    }
    linesByCount.remove(0);
    return linesByCount.entrySet().stream()
        .mapToLong(entry -> entry.getValue() * 100_000L + Math.min(entry.getKey(), 99_999))
        .max()
        .orElse(0);
  }
}
