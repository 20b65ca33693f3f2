package org.gouji.plan.text.source;

import java.util.Arrays;

/** The text as the file gave it, 原文, and which of its characters each cleaned one came from. */
public final class OriginalText {
  private final String raw;
  private final int[] origins;

  OriginalText(String raw, int[] origins) {
    this.raw = raw;
    this.origins = origins;
  }

  /** A text that was not cleaned. */
  static OriginalText same(String text) {
    int[] origins = new int[text.length()];
    Arrays.setAll(origins, at -> at);
    return new OriginalText(text, origins);
  }

  public String raw() {
    return raw;
  }

  /** Where the cleaned character stood in the original. */
  public int placeOf(int cleaned) {
    return cleaned >= origins.length ? raw.length() : origins[cleaned];
  }

  /** What the original says where the cleaned text has these characters. */
  public String excerpt(int start, int end) {
    return start >= end ? "" : raw.substring(placeOf(start), placeOf(end - 1) + 1);
  }
}
