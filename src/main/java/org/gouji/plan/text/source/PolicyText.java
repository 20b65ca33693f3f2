package org.gouji.plan.text.source;

import java.util.List;

/**
 * A policy text made plain, 规划文本. Places in it count characters of {@link #text}.
 *
 * @param document the file it came from
 * @param text one paragraph a line
 * @param log what cleaning did, in the order it was done
 */
public record PolicyText(String document, String text, List<CleaningStep> log) {
  public PolicyText {
    log = List.copyOf(log);
  }
}
