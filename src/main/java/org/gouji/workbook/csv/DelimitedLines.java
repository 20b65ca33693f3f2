package org.gouji.workbook.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Cuts a text into lines and fields, 分隔文本; quotes may hold delimiters and line breaks.
 *
 * <p>It walks field by field and keeps nothing but the field it is at: one pass over a large file
 * only counts, and makes no texts at all.
 */
final class DelimitedLines implements AutoCloseable {

  private static final int END = -1;

  /** Told when a line grows beyond what may be kept. */
  interface Bounds {
    void fields(int count);

    void length(int characters);
  }

  private final Reader in;
  private final char delimiter;
  private final Bounds bounds;
  private final char[] buffer = new char[1 << 14];
  private int at;
  private int end;
  private final StringBuilder field = new StringBuilder();
  private int fields;
  private boolean lineGoesOn;
  private boolean blank;

  DelimitedLines(Reader in, char delimiter, Bounds bounds) {
    this.in = in;
    this.delimiter = delimiter;
    this.bounds = bounds;
  }

  /** Goes to the next line, having read the one before to its end; false at the end of the text. */
  boolean nextLine() throws IOException {
    fields = 0;
    lineGoesOn = peek() != END;
    return lineGoesOn;
  }

  /** Goes to the next field of the line; false at its end. */
  boolean nextField() throws IOException {
    if (!lineGoesOn) {
      return false;
    }
    field.setLength(0);
    blank = true;
    readField();
    bounds.fields(++fields);
    return true;
  }

  /** Which field of the line this is, counted from 1. */
  int number() {
    return fields;
  }

  boolean isBlank() {
    return blank;
  }

  String text() {
    return field.toString();
  }

  private void readField() throws IOException {
    if (peek() == '"') {
      at++;
      readQuoted();
    }
    while (true) {
      if (at == end && peek() == END) {
        lineGoesOn = false;
        return;
      }
      char c = buffer[at++];
      if (c == delimiter) {
        return;
      }
      if (c == '\n' || c == '\r') {
        endLine(c);
        return;
      }
      append(c);
    }
  }

  private void endLine(char c) throws IOException {
    lineGoesOn = false;
    if (c == '\r' && peek() == '\n') {
      at++;
    }
  }

  private void readQuoted() throws IOException {
    while (peek() != END) {
      char c = buffer[at++];
      if (c == '"') {
        if (peek() != '"') {
          return;
        }
        at++;
      }
      append(c);
    }
  }

  private void append(char c) {
    field.append(c);
    blank = blank && Character.isWhitespace(c);
    bounds.length(field.length());
  }

  private int peek() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end ? buffer[at] : END;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
