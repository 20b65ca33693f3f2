package org.gouji.plan.text.source;

import java.util.Arrays;

/** A text whose characters know where they stood in the original, 可溯源文本. */
final class TracedText {
  private final String text;
  private final int[] origins;

  private TracedText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  static TracedText of(String raw) {
    int[] origins = new int[raw.length()];
    Arrays.setAll(origins, at -> at);
    return new TracedText(raw, origins);
  }

  String text() {
    return text;
  }

  OriginalText original(String raw) {
    return new OriginalText(raw, origins);
  }

  Rewriting rewriting() {
    return new Rewriting(this);
  }

  /** The same text being written anew, 改写: characters are kept, replaced or left out in order. */
  static final class Rewriting {
    private final TracedText from;
    private final StringBuilder written;
    private int[] origins;

    private Rewriting(TracedText from) {
      this.from = from;
      this.written = new StringBuilder(from.text.length());
      this.origins = new int[Math.max(16, from.text.length())];
    }

    void keep(int at) {
      put(from.text.charAt(at), at);
    }

    void keep(int start, int end) {
      for (int at = start; at < end; at++) {
        keep(at);
      }
    }

    /** Writes a character in place of the one that stands there. */
    void put(char c, int at) {
      if (written.length() == origins.length) {
        origins = Arrays.copyOf(origins, origins.length * 2);
      }
      origins[written.length()] = from.origins[at];
      written.append(c);
    }

    void put(String words, int at) {
      for (int i = 0; i < words.length(); i++) {
        put(words.charAt(i), at);
      }
    }

    TracedText done() {
      return new TracedText(written.toString(), Arrays.copyOf(origins, written.length()));
    }
  }
}
