package org.gouji.workbook.csv;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into lines and fields, 分隔文本; quotes may hold delimiters and line breaks. */
final class DelimitedLines implements AutoCloseable {

  private static final int END = -1;

  /** Told when a line grows beyond what may be kept. */
  interface Bounds {
    void fields(int count);

    void length(int characters);
  }

  private final PushbackReader in;
  private final char delimiter;
  private final Bounds bounds;
  private boolean lineGoesOn;

  DelimitedLines(Reader in, char delimiter, Bounds bounds) {
    this.in = new PushbackReader(in);
    this.delimiter = delimiter;
    this.bounds = bounds;
  }

  /** The fields of the next line; nothing at the end of the text. */
  Optional<List<String>> next() throws IOException {
    int first = in.read();
    if (first == END) {
      return Optional.empty();
    }
    in.unread(first);
    List<String> fields = new ArrayList<>();
    lineGoesOn = true;
    while (lineGoesOn) {
      fields.add(field());
      bounds.fields(fields.size());
    }
    return Optional.of(fields);
  }

  private String field() throws IOException {
    StringBuilder text = new StringBuilder();
    int c = in.read();
    if (c == '"') {
      quoted(text);
      c = in.read();
    }
    while (c != delimiter && !endsLine(c)) {
      append(text, c);
      c = in.read();
    }
    lineGoesOn = c == delimiter;
    return text.toString();
  }

  private void quoted(StringBuilder text) throws IOException {
    for (int c = in.read(); c != END; c = in.read()) {
      if (c == '"') {
        int after = in.read();
        if (after != '"') {
          giveBack(after);
          return;
        }
      }
      append(text, c);
    }
  }

  private void append(StringBuilder text, int c) {
    text.append((char) c);
    bounds.length(text.length());
  }

  private boolean endsLine(int c) throws IOException {
    if (c == '\r') {
      int after = in.read();
      if (after != '\n') {
        giveBack(after);
      }
      return true;
    }
    return c == '\n' || c == END;
  }

  private void giveBack(int c) throws IOException {
    if (c != END) {
      in.unread(c);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
