package org.gouji.plan.text.source;

import java.util.List;

/**
 * A policy text made plain, 规划文本. Places in it count characters of {@link #text}.
 *
 * @param document the file it came from
 * @param text one paragraph a line
 * @param log what cleaning did, in the order it was done
 * @param original what the file said in the same places
 */
public record PolicyText(
    String document, String text, List<CleaningStep> log, OriginalText original) {
  public PolicyText {
    log = List.copyOf(log);
  }

  /** A text that needed no cleaning. */
  public PolicyText(String document, String text, List<CleaningStep> log) {
    this(document, text, log, OriginalText.same(text));
  }
}
