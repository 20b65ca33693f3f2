package org.gouji.workbook.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gouji.workbook.xlsx.XmlNames.Name;

/**
 * Splits the bytes of an XML part into tags and texts, XML 切分. It makes no objects for what nobody
 * asks about: that is what lets a sheet be read in little more than the time to unfold it.
 *
 * <p>It knows what the format needs, UTF-8 without a DOCTYPE. Tags must be closed in order, each
 * attribute stated once and in quotation marks; names are not checked letter by letter.
 */
final class XmlScanner {

  /** What was met. */
  enum Event {
    START,
    END,
    TEXT,
    END_OF_PART
  }

  private static final int DEEPEST = 100;
  private static final byte[] COMMENT_END = bytes("-->");
  private static final byte[] INSTRUCTION_END = bytes("?>");
  private static final byte[] VALUE = bytes("<v>");
  private static final byte[] VALUE_END = bytes("</v></c>");
  private static final byte[] CDATA = bytes("<![CDATA[");
  private static final byte[] CDATA_END = bytes("]]>");
  private static final byte[] COMMENT = bytes("<!--");
  private static final byte[] DOCTYPE = bytes("<!DOCTYPE");

  private final XmlWindow window;
  private final PartPlace place;
  private final XmlNames names = new XmlNames();
  private final XmlText texts = new XmlText();
  private final XmlToken token = new XmlToken(texts);
  private final XmlAttributes attributes = new XmlAttributes();
  private final Name[] open = new Name[DEEPEST + 1];
  private int depth;
  private boolean rootSeen;
  private boolean selfClosed;
  private int line = 1;

  XmlScanner(XmlWindow window, PartPlace place) {
    this.window = window;
    this.place = place;
    Arrays.fill(open, Name.NONE);
  }

  Event next() {
    if (selfClosed) {
      selfClosed = false;
      depth--;
      return Event.END;
    }
    while (!window.isAtEnd()) {
      if (window.bytes()[window.at()] != '<') {
        scanText();
        if (depth > 0) {
          return Event.TEXT;
        } else if (!text().isBlank()) {
          throw broken("text outside the element");
        }
      } else if (!window.has(2)) {
        throw broken("<");
      } else {
        switch (window.bytes()[window.at() + 1]) {
          case '/' -> {
            endTag();
            return Event.END;
          }
          case '?' -> line += window.skipPast(INSTRUCTION_END);
          case '!' -> {
            if (isDeclaredText()) {
              return Event.TEXT;
            }
          }
          default -> {
            startTag();
            return Event.START;
          }
        }
      }
    }
    if (depth > 0 || !rootSeen) {
      throw broken(depth > 0 ? "<" + name() + "> is not closed" : "no element");
    }
    return Event.END_OF_PART;
  }

  /**
   * Behind the tag of a cell: whether there is only a value, as nearly always. If so, the text is
   * that of the value and the cell has ended; if not, nothing has moved.
   */
  boolean isOnlyValue() {
    byte[] bytes = window.bytes();
    int start = window.at() + VALUE.length;
    if (selfClosed || start + VALUE_END.length > window.end() || !window.starts(VALUE)) {
      return false;
    }
    int end = XmlText.skipPlain(bytes, start, window.end());
    int behind = end + VALUE_END.length;
    if (behind > window.end()
        || !Arrays.equals(bytes, end, behind, VALUE_END, 0, VALUE_END.length)
        || !open[depth].isWritten(VALUE_END, VALUE_END.length - 2, VALUE_END.length - 1)) {
      return false;
    }
    token.set(bytes, start, end, 0);
    window.moveTo(behind);
    depth--;
    return true;
  }

  /** How many elements are open, the one just begun included, the one just ended not. */
  int depth() {
    return depth;
  }

  /** The local name of the innermost open element. */
  String name() {
    return open[depth].local();
  }

  XmlAttributes attributes() {
    return attributes;
  }

  String text() {
    try {
      return token.text(window.bytes());
    } catch (XmlText.Broken e) {
      throw broken(e.getMessage());
    }
  }

  String attribute(int index) {
    try {
      return texts.ofAttribute(window.bytes(), attributes.from(index), attributes.to(index));
    } catch (XmlText.Broken e) {
      throw broken(e.getMessage());
    }
  }

  /** A number of digits only that an attribute states; -1 if it is anything else. */
  int digits(int index) {
    return XmlAttributes.digits(window.bytes(), attributes.from(index), attributes.to(index));
  }

  byte[] bytes() {
    return window.bytes();
  }

  /** An attribute of few possible values, without a new text for each. */
  String word(int index) {
    return names.of(window.bytes(), attributes.from(index), attributes.to(index)).local();
  }

  RuntimeException broken(String what) {
    return place.broken("XML, line " + line + ": " + what);
  }

  void close() {
    window.close();
  }

  private void scanText() {
    int met = 0;
    int length = 0;
    boolean more = true;
    while (more) {
      byte[] bytes = window.bytes();
      int end = window.end();
      int i = XmlText.skipPlain(bytes, window.at() + length, end);
      while (i < end && bytes[i] != '<') {
        met |= XmlText.DEMANDS[bytes[i++] & 0xff];
      }
      length = i - window.at();
      more = i == end && window.more(window.at());
    }
    line += token.set(window.bytes(), window.at(), window.at() + length, met);
    window.moveTo(window.at() + length);
  }

  private void startTag() {
    if (depth == 0 && rootSeen) {
      throw broken("a second element");
    }
    int end = attributes.readTag(window.bytes(), window.at() + 1, window.end());
    while (end < 0) {
      if (end == XmlAttributes.BROKEN || !window.more(window.at())) {
        throw broken("a tag that is none");
      }
      end = attributes.readTag(window.bytes(), window.at() + 1, window.end());
    }
    if (++depth > DEEPEST) {
      throw broken("depth " + depth);
    }
    rootSeen = true;
    open[depth] = names.of(window.bytes(), window.at() + 1, attributes.nameEnd(), open[depth]);
    selfClosed = window.bytes()[end - 2] == '/';
    window.moveTo(end);
  }

  private void endTag() {
    Name name = open[depth];
    int length = name.written().length + 2;
    boolean same =
        depth > 0
            && window.has(length + 1)
            && name.isWritten(window.bytes(), window.at() + 2, window.at() + length);
    if (!same) {
      throw broken("<" + name.local() + "> is closed by another tag");
    }
    window.moveTo(window.at() + length);
    while (window.bytes()[window.at()] != '>') {
      if (!XmlAttributes.isSpace(window.bytes()[window.at()]) || !window.has(2)) {
        throw broken("<" + name.local() + "> is closed by another tag");
      }
      window.moveTo(window.at() + 1);
    }
    depth--;
    window.moveTo(window.at() + 1);
  }

  /** A comment is passed over, a DOCTYPE refused, and text in brackets is text. */
  private boolean isDeclaredText() {
    if (window.starts(COMMENT)) {
      window.moveTo(window.at() + COMMENT.length);
      line += window.skipPast(COMMENT_END);
      return false;
    }
    if (depth == 0 || !window.starts(CDATA)) {
      throw window.starts(DOCTYPE) ? place.doctype() : broken("<!");
    }
    window.moveTo(window.at() + CDATA.length);
    int length = window.distanceTo(CDATA_END);
    int start = window.at();
    line += token.setVerbatim(window.bytes(), start, start + length);
    window.moveTo(start + length + CDATA_END.length);
    return true;
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }
}
