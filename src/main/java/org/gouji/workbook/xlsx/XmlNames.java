package org.gouji.workbook.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Names of elements and attributes, 名称表: the same name is the same object as long as few others
 * come between. The table has a fixed size, because a file may invent millions of names.
 */
final class XmlNames {

  private static final int SLOTS = 512;
  private static final int SHIFT = 31;

  /** A name as written, and what stands behind its prefix, 名称. */
  record Name(byte[] written, String local) {

    /** The name of nothing yet. */
    static final Name NONE = new Name(new byte[0], "");

    boolean isWritten(byte[] bytes, int from, int to) {
      return isSame(written, 0, written.length, bytes, from, to);
    }
  }

  /** As Arrays.equals of ranges, which is made for long ones; names are a few letters. */
  static boolean isSame(byte[] some, int from, int to, byte[] other, int otherFrom, int otherTo) {
    int length = to - from;
    if (length != otherTo - otherFrom) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (some[from + i] != other[otherFrom + i]) {
        return false;
      }
    }
    return true;
  }

  private final Name[] slots = new Name[SLOTS];

  /** The name in these bytes, which is often the same as another one. */
  Name of(byte[] bytes, int from, int to, Name guess) {
    return guess.isWritten(bytes, from, to) ? guess : of(bytes, from, to);
  }

  Name of(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * SHIFT + bytes[i];
    }
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    Name known = slots[slot];
    if (known != null && known.isWritten(bytes, from, to)) {
      return known;
    }
    Name name = name(Arrays.copyOfRange(bytes, from, to));
    slots[slot] = name;
    return name;
  }

  private static Name name(byte[] written) {
    String text = new String(written, StandardCharsets.UTF_8);
    return new Name(written, text.substring(text.indexOf(':') + 1).intern());
  }
}
