package org.gouji.workbook.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the characters of a part are written, 部件编码: nearly always UTF-8, else made so. */
final class XmlEncoding {

  private static final int ENOUGH = 128;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
  private static final byte[] NOTHING = new byte[0];

  private XmlEncoding() {}

  /** The part in UTF-8 without a byte order mark. */
  static InputStream asUtf8(InputStream in, PartPlace place) {
    try {
      byte[] start = in.readNBytes(ENOUGH);
      if (starts(start, 0xEF, 0xBB, 0xBF)) {
        return joined(start, 3, in);
      } else if (starts(start, 0xFF, 0xFE) || starts(start, '<', 0)) {
        return recoded(start, starts(start, '<', 0) ? 0 : 2, in, StandardCharsets.UTF_16LE);
      } else if (starts(start, 0xFE, 0xFF) || starts(start, 0, '<')) {
        return recoded(start, starts(start, 0, '<') ? 0 : 2, in, StandardCharsets.UTF_16BE);
      }
      Charset declared = declared(start, place);
      return declared.equals(StandardCharsets.UTF_8)
          ? joined(start, 0, in)
          : recoded(start, 0, in, declared);
    } catch (IOException e) {
      throw place.broken(String.valueOf(e.getMessage()), e);
    }
  }

  private static Charset declared(byte[] start, PartPlace place) {
    Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
    if (!declared.find() || declared.group(1).toUpperCase(Locale.ROOT).equals("US-ASCII")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalArgumentException e) {
      throw place.broken("encoding " + declared.group(1), e);
    }
  }

  private static boolean starts(byte[] start, int first, int second) {
    return start.length > 1 && (start[0] & 0xff) == first && (start[1] & 0xff) == second;
  }

  private static boolean starts(byte[] start, int first, int second, int third) {
    return starts(start, first, second) && start.length > 2 && (start[2] & 0xff) == third;
  }

  private static InputStream joined(byte[] start, int mark, InputStream in) {
    return new SequenceInputStream(new ByteArrayInputStream(start, mark, start.length - mark), in);
  }

  private static InputStream recoded(byte[] start, int mark, InputStream in, Charset charset) {
    Reader reader =
        new InputStreamReader(
            joined(start, mark, in),
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return new Recoded(reader);
  }

  /** Characters of another encoding as UTF-8, a piece at a time. */
  private static final class Recoded extends InputStream {

    private static final int PIECE = 4096;

    private final Reader reader;
    private final CharBuffer characters = CharBuffer.allocate(PIECE);
    private byte[] bytes = NOTHING;
    private int at;

    Recoded(Reader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      return isAtEnd() ? -1 : bytes[at++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (isAtEnd()) {
        return -1;
      }
      int count = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, target, offset, count);
      at += count;
      return count;
    }

    private boolean isAtEnd() throws IOException {
      if (at == bytes.length && reader.read(characters.clear().limit(PIECE - 1)) >= 0) {
        characters.flip();
        if (Character.isHighSurrogate(characters.get(characters.limit() - 1))) {
          characters.limit(characters.limit() + 1);
          int half = reader.read();
          characters.put(characters.limit() - 1, (char) half);
        }
        bytes = characters.toString().getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      return at == bytes.length;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
