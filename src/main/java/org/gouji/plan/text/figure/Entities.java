package org.gouji.plan.text.figure;

import java.util.Optional;
import org.gouji.codelist.Region;
import org.gouji.codelist.Regions;
import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.plan.text.lexicon.WordRole;

/** Says which place a figure is about, 主体识别: the place named, 全国, 全省, else the document's own. */
final class Entities {
  private static final Lexicon WORDS = Lexicon.shipped();

  private final Regions regions;
  private final String place;

  Entities(Regions regions, String place) {
    this.regions = regions;
    this.place = place;
  }

  String of(Optional<String> named, Optional<String> whole, Optional<String> spokenOf) {
    return named.or(() -> whole.flatMap(this::wholePlace)).or(() -> spokenOf).orElse(place);
  }

  /** A quotation of a national document speaks for the whole country. */
  Optional<String> quoted(String text, Clause clause) {
    String before = text.substring(Math.max(0, clause.start() - 1), clause.end());
    int quote = before.indexOf('“');
    return quote < 0
        ? Optional.empty()
        : WORDS.within(WordRole.NATIONAL_ISSUER, before.substring(0, quote)).map(issuer -> "全国");
  }

  private Optional<String> wholePlace(String whole) {
    return switch (whole) {
      case "全国", "我国", "国内" -> Optional.of("全国");
      case "全球", "世界" -> Optional.of("全球");
      case "全省", "我省", "本省", "省内" -> regions.find(place).flatMap(this::province).map(Region::name);
      default -> Optional.empty();
    };
  }

  private Optional<Region> province(Region region) {
    return regions.wholeOf("全省", region.code());
  }
}
