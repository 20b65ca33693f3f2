package org.gouji.plan.text.outline;

import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Region;
import org.gouji.codelist.Regions;
import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.plan.text.lexicon.WordRole;

/**
 * Finds the place a name begins with, 地名识别: one of the code list, else what is written like one.
 */
public final class PlaceFinder {
  private static final Lexicon WORDS = Lexicon.shipped();
  private static final int LONGEST = 10;
  private static final int LONGEST_UNKNOWN = 4;
  private static final String KINDS_OF_PLACE = "省市县区州盟旗";
  // 四川研发 may begin a name, 四川省研发投入 does not.
  private static final List<String> OF_A_PLACE = List.of("研发", "制造", "智造", "造", "品牌", "国际", "大学");
  private static final String KINDS = "市县州盟旗";
  private static final String NO_DISTRICT_BEFORE =
      "园片社校库矿林牧景灾湾新老城市郊地山范业验发税开贸心展作散聚居功能带乡域辖特战军禁高经自全各本我该跨两三四五六七八九十个示创集";
  private static final String NO_PLACE_BEFORE = "强名大小城上都超股夜集全各本我省该跨地";

  private final Regions regions;

  public PlaceFinder(Regions regions) {
    this.regions = regions;
  }

  /**
   * @param written as the text writes it
   * @param name in full, where the code list knows it
   */
  public record Place(String written, String name) {}

  /** The place the words begin with. */
  public Optional<Place> startOf(String words) {
    return known(words).or(() -> writtenLikeOne(words));
  }

  /** The place of the code list the words begin with: who a sentence goes on to speak of. */
  public Optional<Place> listed(String words) {
    return known(words)
        .or(() -> writtenLikeOne(words).filter(place -> place.name().length() == 3))
        .filter(place -> !place.name().endsWith("园区"));
  }

  private Optional<Place> known(String words) {
    for (int length = Math.min(LONGEST, words.length()); length >= 2; length--) {
      String candidate = words.substring(0, length);
      Optional<Region> region = regions.find(candidate);
      if (region.isPresent() && !isCutShort(words, length)) {
        boolean full = KINDS_OF_PLACE.indexOf(words.charAt(length - 1)) >= 0;
        boolean partOfAName =
            WORDS
                .startingAt(WordRole.NOT_A_PLACE, words, length)
                .filter(word -> !(full && OF_A_PLACE.contains(word)))
                .isPresent();
        return partOfAName
            ? Optional.empty()
            : region.map(found -> new Place(candidate, found.name()));
      }
    }
    return Optional.empty();
  }

  /** 市场, 城市, 上市: the character names no kind of place. */
  private static boolean isPartOfAWord(String words, int at) {
    return NO_PLACE_BEFORE.indexOf(words.charAt(at - 1)) >= 0
        || "国省中第市".indexOf(words.charAt(0)) >= 0
        || at + 1 < words.length() && "场值民级".indexOf(words.charAt(at + 1)) >= 0;
  }

  /** 南江 in 南江市 is not 南江县. */
  private static boolean isCutShort(String words, int length) {
    boolean full = KINDS_OF_PLACE.indexOf(words.charAt(length - 1)) >= 0;
    return !full && length < words.length() && KINDS_OF_PLACE.indexOf(words.charAt(length)) >= 0;
  }

  /** 万州区 + 引进: a 区 of three characters that does something; 园区, 片区 and the like are no places. */
  private static boolean isDistrict(String words, int at) {
    return at == 2
        && words.charAt(at) == '区'
        && NO_DISTRICT_BEFORE.indexOf(words.charAt(1)) < 0
        && WORDS.startingAt(WordRole.VERB, words, at + 1).isPresent();
  }

  /** A place of a province whose divisions are in no code list. */
  private static Optional<Place> writtenLikeOne(String words) {
    if (words.isEmpty() || words.charAt(0) == '年' || !Character.isIdeographic(words.charAt(0))) {
      return Optional.empty();
    }
    for (int at = 2; at < words.length() && at <= LONGEST_UNKNOWN; at++) {
      boolean kind = KINDS.indexOf(words.charAt(at)) >= 0;
      if (kind && !isPartOfAWord(words, at) || isDistrict(words, at)) {
        String name = words.substring(0, at + 1);
        return WORDS.startingAt(WordRole.NOT_A_PLACE, words, at + 1).isPresent()
            ? Optional.empty()
            : Optional.of(new Place(name, name));
      }
    }
    return Optional.empty();
  }
}
