package org.gouji.codelist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names a region goes by, full and short, 行政区划名称. */
final class RegionNames {
  private static final Pattern SUFFIX =
      Pattern.compile("^(.{2,}?)(?:特别行政区|自治区|自治州|自治县|省|市|县|区|州)$");

  private RegionNames() {}

  /** The name printed in the list and the aliases written there. */
  static List<String> full(Region region) {
    List<String> names = new ArrayList<>(region.aliases());
    names.add(region.name());
    return names;
  }

  /**
   * The name without its suffix (成都, but never 渠 for 渠县), and the English one.
   *
   * <p>Zones have none: 成都高新技术产业开发区 without its suffix is no name anyone writes.
   */
  static List<String> shortened(Region region) {
    List<String> names = new ArrayList<>();
    names.add(region.english());
    Matcher matcher = SUFFIX.matcher(region.name());
    if (region.level() != RegionLevel.ZONE && matcher.matches()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
