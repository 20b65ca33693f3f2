package org.gouji.plan;

import org.gouji.issue.Bilingual;

/** A mistake at a place of a plan file whose name the reader of that place does not know. */
final class Mistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final transient Bilingual message;

  Mistake(Place place, String chinese, String english) {
    super(english);
    this.place = place;
    this.message =
        place.path().isEmpty()
            ? new Bilingual(chinese, english)
            : new Bilingual(place.path() + "：" + chinese, place.path() + ": " + english);
  }

  PlanFileException in(String file) {
    return new PlanFileException(file, place.text(), message);
  }
}
