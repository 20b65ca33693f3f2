package org.gouji.workbook.xlsx;

import java.util.Arrays;

/** Where in the bytes of a start tag its name and its attributes stand, 属性. */
final class XmlAttributes {

  /** The tag goes on behind the bytes that are there. */
  static final int UNFINISHED = -1;

  /** These bytes are no tag. */
  static final int BROKEN = -2;

  private static final int MANY = 16;
  private static final int MOST_DIGITS = 9;

  /** What a byte of a tag is: 0 part of a name, 1 space, 2 one of {@code / > = < ' "}. */
  private static final byte[] KIND = new byte[256];

  static {
    Arrays.fill(KIND, 0, ' ', (byte) 2);
    for (char space : " \t\r\n".toCharArray()) {
      KIND[space] = 1;
    }
    for (char mark : "/>=<'\"&".toCharArray()) {
      KIND[mark] = 2;
    }
  }

  private int nameEnd;
  private int count;
  private int[] nameFrom = new int[MANY];
  private int[] nameTo = new int[MANY];
  private int[] from = new int[MANY];
  private int[] to = new int[MANY];

  /**
   * Reads the tag whose name begins at an index. Returns the index behind it, or why there is none.
   */
  int readTag(byte[] bytes, int start, int end) {
    int i = start;
    while (i < end && KIND[bytes[i] & 0xff] == 0) {
      i++;
    }
    nameEnd = i;
    count = 0;
    if (i < end && (i == start || !canBegin(bytes[start]))) {
      return BROKEN;
    }
    while (i < end) {
      int spaceFrom = i;
      while (i < end && KIND[bytes[i] & 0xff] == 1) {
        i++;
      }
      if (i == end) {
        return UNFINISHED;
      }
      byte here = bytes[i];
      if (here == '>') {
        return i + 1;
      } else if (here == '/') {
        return i + 1 == end ? UNFINISHED : bytes[i + 1] == '>' ? i + 2 : BROKEN;
      } else if (i == spaceFrom || !canBegin(here)) {
        return BROKEN;
      }
      i = readAttribute(bytes, i, end);
      if (i < 0) {
        return i;
      }
    }
    return UNFINISHED;
  }

  private int readAttribute(byte[] bytes, int start, int end) {
    int i = start;
    while (i < end && KIND[bytes[i] & 0xff] == 0) {
      i++;
    }
    int nameTo = i;
    i = skipSpace(bytes, i, end);
    if (i == end) {
      return UNFINISHED;
    } else if (bytes[i] != '=') {
      return BROKEN;
    }
    i = skipSpace(bytes, i + 1, end);
    if (i == end) {
      return UNFINISHED;
    }
    byte quote = bytes[i];
    if (quote != '"' && quote != '\'') {
      return BROKEN;
    }
    int from = ++i;
    while (i < end && bytes[i] != quote) {
      if (bytes[i++] == '<') {
        return BROKEN;
      }
    }
    if (i == end) {
      return UNFINISHED;
    }
    return add(bytes, start, nameTo, from, i) ? i + 1 : BROKEN;
  }

  /** False if an attribute of that name is there already. */
  private boolean add(byte[] bytes, int nameFrom, int nameTo, int from, int to) {
    for (int i = 0; i < count; i++) {
      if (XmlNames.isSame(bytes, this.nameFrom[i], this.nameTo[i], bytes, nameFrom, nameTo)) {
        return false;
      }
    }
    if (count == this.from.length) {
      this.nameFrom = Arrays.copyOf(this.nameFrom, count * 2);
      this.nameTo = Arrays.copyOf(this.nameTo, count * 2);
      this.from = Arrays.copyOf(this.from, count * 2);
      this.to = Arrays.copyOf(this.to, count * 2);
    }
    this.nameFrom[count] = nameFrom;
    this.nameTo[count] = nameTo;
    this.from[count] = from;
    this.to[count] = to;
    count++;
    return true;
  }

  private static int skipSpace(byte[] bytes, int start, int end) {
    int i = start;
    while (i < end && KIND[bytes[i] & 0xff] == 1) {
      i++;
    }
    return i;
  }

  private static boolean canBegin(byte letter) {
    return KIND[letter & 0xff] == 0
        && !(letter >= '0' && letter <= '9')
        && letter != '-'
        && letter != '.';
  }

  static boolean isSpace(byte letter) {
    return KIND[letter & 0xff] == 1;
  }

  int nameEnd() {
    return nameEnd;
  }

  int from(int index) {
    return from[index];
  }

  int to(int index) {
    return to[index];
  }

  /** Which attribute has that local name; -1 if none has. */
  int find(byte[] bytes, String local) {
    // Nearly all that is asked for in a sheet has a name of one letter and no prefix.
    char first = local.charAt(0);
    int letters = local.length() == 1 ? count : 0;
    for (int i = 0; i < letters; i++) {
      if (bytes[nameFrom[i]] == first && nameTo[i] - nameFrom[i] == 1) {
        return i;
      }
    }
    return findAny(bytes, local);
  }

  private int findAny(byte[] bytes, String local) {
    for (int i = 0; i < count; i++) {
      if (isNamed(bytes, nameFrom[i], nameTo[i], local)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNamed(byte[] bytes, int from, int to, String local) {
    int begin = to - local.length();
    if (begin < from || begin > from && (bytes[begin - 1] != ':' || isNamespace(bytes, from))) {
      return false;
    }
    for (int i = 0; i < local.length(); i++) {
      if (bytes[begin + i] != local.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** xmlns:r declares a prefix and is no attribute r. */
  private static boolean isNamespace(byte[] bytes, int from) {
    return bytes[from] == 'x'
        && bytes[from + 1] == 'm'
        && bytes[from + 2] == 'l'
        && bytes[from + 3] == 'n'
        && bytes[from + 4] == 's'
        && bytes[from + 5] == ':';
  }

  /** A number of digits only; -1 if the bytes are anything else. */
  static int digits(byte[] bytes, int from, int to) {
    if (to == from || to - from > MOST_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
