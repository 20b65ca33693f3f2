package org.gouji.workbook.xlsx;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes between tags or quotation marks into text, 文本还原: UTF-8, references, line ends. */
final class XmlText {

  /** What a byte demands of whoever reads it; most demand nothing. */
  static final byte[] DEMANDS = new byte[256];

  static final int REFERENCE = 1;
  static final int BEYOND_ASCII = 2;
  static final int LINE_FEED = 4;
  static final int RETURN_OR_TAB = 8;
  static final int FORBIDDEN = 16;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHEST = ONES << 7;

  private static final int LAST_OF_UNICODE = 0x10FFFF;
  private static final int LONGEST_REFERENCE = 12;

  static {
    for (int i = 0; i < DEMANDS.length; i++) {
      DEMANDS[i] = (byte) (i >= 0x80 ? BEYOND_ASCII : i < ' ' ? FORBIDDEN : 0);
    }
    DEMANDS['&'] = REFERENCE;
    DEMANDS['\n'] = LINE_FEED;
    DEMANDS['\r'] = RETURN_OR_TAB;
    DEMANDS['\t'] = RETURN_OR_TAB;
  }

  /** What a reader of broken text is told. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    Broken(String what) {
      super(what);
    }
  }

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  /**
   * Moves on, eight bytes at a time, to a tag or to where bytes demand something: most texts of a
   * sheet are numbers of a few digits.
   */
  static int skipPlain(byte[] bytes, int from, int end) {
    int i = from;
    while (i + Long.BYTES <= end) {
      long eight = (long) EIGHT.get(bytes, i);
      // In each byte of these the highest bit is set if the byte is one that is looked for.
      long tag = zeros(eight ^ ONES * '<');
      long demanding = eight | zeros(eight ^ ONES * '&') | eight - ONES * ' ' & ~eight;
      long met = (tag | demanding) & HIGHEST;
      if (met != 0) {
        return i + Long.numberOfTrailingZeros(met) / Byte.SIZE;
      }
      i += Long.BYTES;
    }
    return i;
  }

  private static long zeros(long eight) {
    return eight - ONES & ~eight;
  }

  static int demands(byte[] bytes, int from, int to) {
    int demands = 0;
    for (int i = from; i < to; i++) {
      demands |= DEMANDS[bytes[i] & 0xff];
    }
    return demands;
  }

  /** The text of an element. */
  String ofElement(byte[] bytes, int from, int to, int demands, boolean verbatim) throws Broken {
    String text = decoded(bytes, from, to, demands);
    if ((demands & RETURN_OR_TAB) != 0 && text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return (demands & REFERENCE) != 0 && !verbatim ? resolved(text) : text;
  }

  /** The value of an attribute, in which every white space is a blank. */
  String ofAttribute(byte[] bytes, int from, int to) throws Broken {
    int demands = demands(bytes, from, to);
    String text = decoded(bytes, from, to, demands);
    if ((demands & (RETURN_OR_TAB | LINE_FEED)) != 0) {
      text = text.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
    }
    return (demands & REFERENCE) != 0 ? resolved(text) : text;
  }

  private String decoded(byte[] bytes, int from, int to, int demands) throws Broken {
    if ((demands & FORBIDDEN) != 0) {
      throw new Broken("control character");
    }
    if ((demands & BEYOND_ASCII) == 0) {
      return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
    try {
      return decoder.decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
    } catch (CharacterCodingException e) {
      throw new Broken("not UTF-8");
    }
  }

  /** Replaces references such as {@code &lt;} and {@code &#20122;}; no others are declared. */
  private static String resolved(String text) throws Broken {
    StringBuilder resolved = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
      int end = text.indexOf(';', at);
      if (end < 0 || end - at > LONGEST_REFERENCE) {
        throw new Broken("&");
      }
      resolved.append(text, done, at).appendCodePoint(character(text.substring(at + 1, end)));
      done = end + 1;
    }
    return resolved.append(text, done, text.length()).toString();
  }

  private static int character(String reference) throws Broken {
    return switch (reference) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numbered(reference);
    };
  }

  private static int numbered(String reference) throws Broken {
    boolean hex = reference.startsWith("#x");
    try {
      int number =
          reference.startsWith("#")
              ? Integer.parseUnsignedInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10)
              : 0;
      if (isCharacter(number)) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw new Broken("&" + reference + ";");
    }
    throw new Broken("&" + reference + ";");
  }

  private static boolean isCharacter(int number) {
    boolean allowed = number >= ' ' || number == '\n' || number == '\r' || number == '\t';
    boolean half = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
    return allowed && !half && number <= LAST_OF_UNICODE && number != 0xFFFE && number != 0xFFFF;
  }
}
