package org.gouji.plan.text.figure;

import java.util.Optional;
import org.gouji.codelist.Region;
import org.gouji.codelist.Regions;
import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.plan.text.lexicon.WordRole;

/** Finds the place a name begins with, 地名识别: one of the code list, else what is written like one. */
final class PlaceFinder {
  private static final Lexicon WORDS = Lexicon.shipped();
  private static final int LONGEST = 10;
  private static final int LONGEST_UNKNOWN = 4;
  private static final String KINDS = "市县州盟旗";
  private static final String NO_PLACE_BEFORE = "城上都超股夜集全各本我省该跨地";

  private final Regions regions;

  PlaceFinder(Regions regions) {
    this.regions = regions;
  }

  /**
   * @param written as the text writes it
   * @param name in full, where the code list knows it
   */
  record Place(String written, String name) {}

  Optional<Place> startOf(String words) {
    return known(words).or(() -> writtenLikeOne(words));
  }

  private Optional<Place> known(String words) {
    for (int length = Math.min(LONGEST, words.length()); length >= 2; length--) {
      String candidate = words.substring(0, length);
      Optional<Region> region = regions.find(candidate);
      if (region.isPresent()) {
        boolean partOfAName = WORDS.startingAt(WordRole.NOT_A_PLACE, words, length).isPresent();
        return partOfAName
            ? Optional.empty()
            : region.map(found -> new Place(candidate, found.name()));
      }
    }
    return Optional.empty();
  }

  /** A place of a province whose divisions are in no code list. */
  private static Optional<Place> writtenLikeOne(String words) {
    for (int at = 2; at < words.length() && at <= LONGEST_UNKNOWN; at++) {
      boolean kind = KINDS.indexOf(words.charAt(at)) >= 0;
      if (kind && NO_PLACE_BEFORE.indexOf(words.charAt(at - 1)) < 0) {
        String name = words.substring(0, at + 1);
        return WORDS.startingAt(WordRole.NOT_A_PLACE, words, at + 1).isPresent()
            ? Optional.empty()
            : Optional.of(new Place(name, name));
      }
    }
    return Optional.empty();
  }
}
