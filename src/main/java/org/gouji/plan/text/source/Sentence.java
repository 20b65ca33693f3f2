package org.gouji.plan.text.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence or clause of a text, 句, for finding the same words again.
 *
 * @param bare its letters and digits
 */
record Sentence(int start, int end, String bare) {

  /** The text cut behind each of these marks and behind line breaks, nothing left out. */
  static List<Sentence> of(String text, int from, int to, String marks) {
    List<Sentence> sentences = new ArrayList<>();
    int start = from;
    for (int at = from; at < to; at++) {
      boolean last = at + 1 == to || text.charAt(at) == '\n';
      if (last || marks.indexOf(text.charAt(at)) >= 0) {
        sentences.add(new Sentence(start, at + 1, Letters.bare(text.substring(start, at + 1))));
        start = at + 1;
      }
    }
    return sentences;
  }

  String digits() {
    return bare.replaceAll("\\D+", " ").strip();
  }
}
