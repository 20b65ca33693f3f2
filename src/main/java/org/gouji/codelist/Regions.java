package org.gouji.codelist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.quantity.Remembered;

/** The administrative divisions, 行政区划表. */
public final class Regions {
  /** A text is no path of names beyond this; looking for one takes time with the cube of it. */
  private static final int LONGEST_PATH = 60;

  private static final char BEHIND_CODE = '\n';
  private static final String COUNTRY_WORD = "全国";
  private static final Map<String, RegionLevel> WHOLE_OF_LEVEL =
      Map.of(
          COUNTRY_WORD,
          RegionLevel.COUNTRY,
          "全省",
          RegionLevel.PROVINCE,
          "全市",
          RegionLevel.PREFECTURE,
          "全州",
          RegionLevel.PREFECTURE,
          "全县",
          RegionLevel.COUNTY,
          "全区",
          RegionLevel.COUNTY);
  private static final Set<String> TOTAL_WORDS = Set.of("合计", "总计", "共计", "全部", "汇总");

  private final List<Region> all;
  private final Map<String, Region> byCode = new LinkedHashMap<>();
  private final Map<String, List<Region>> byParent = new HashMap<>();
  private final NameIndex<Region> fullNames;
  private final NameIndex<Region> shortNames;
  private final Remembered<Optional<Region>> found =
      new Remembered<>(key -> named(key, region -> true));
  private final Remembered<Optional<Region>> foundInside = new Remembered<>(this::namedInside);

  Regions(List<Region> all) {
    this.all = List.copyOf(all);
    for (Region region : this.all) {
      byCode.put(region.code(), region);
      region
          .parent()
          .ifPresent(
              parent -> byParent.computeIfAbsent(parent, any -> new ArrayList<>()).add(region));
    }
    this.fullNames = NameIndex.of(this.all, RegionNames::full);
    this.shortNames = NameIndex.of(this.all, RegionNames::shortened);
  }

  public List<Region> all() {
    return all;
  }

  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The region a cell or clause names; empty if unknown or if several places bear the name. */
  public Optional<Region> find(String written) {
    return isWholeWord(written) ? Optional.empty() : found.of(WrittenName.key(written));
  }

  /**
   * As {@link #find(String)}, looking only inside the region with this code (甘孜 inside 甘孜州 is the
   * county), and then at that region itself.
   */
  public Optional<Region> find(String written, String parentCode) {
    if (isWholeWord(written)) {
      return Optional.empty();
    }
    return foundInside.of(parentCode + BEHIND_CODE + WrittenName.key(written));
  }

  private Optional<Region> namedInside(String codeAndKey) {
    int end = codeAndKey.indexOf(BEHIND_CODE);
    String parentCode = codeAndKey.substring(0, end);
    String key = codeAndKey.substring(end + 1);
    return named(key, region -> isStrictlyWithin(region, parentCode))
        .or(() -> named(key, region -> region.code().equals(parentCode)));
  }

  /** The divisions just below a region; zones lie across these and are listed apart. */
  public List<Region> childrenOf(String code) {
    return below(code, region -> region.level() != RegionLevel.ZONE);
  }

  /** The zones of a region, 功能区; their figures may be contained in those of its divisions. */
  public List<Region> zonesOf(String code) {
    return below(code, region -> region.level() == RegionLevel.ZONE);
  }

  /** True if the region is the ancestor or lies in it. */
  public boolean isWithin(String code, String ancestor) {
    return byCode(code)
        .filter(region -> code.equals(ancestor) || isStrictlyWithin(region, ancestor))
        .isPresent();
  }

  /** True for words such as 全省, 全市, 合计 that mean the whole of a context, not a place. */
  public boolean isWholeWord(String written) {
    String key = WrittenName.key(written);
    return WHOLE_OF_LEVEL.containsKey(key) || TOTAL_WORDS.contains(key);
  }

  /** The region such a word means where the context is the region with this code. */
  public Optional<Region> wholeOf(String written, String contextCode) {
    String key = WrittenName.key(written);
    Optional<Region> context = byCode(contextCode);
    if (TOTAL_WORDS.contains(key)) {
      return context;
    }
    RegionLevel level = WHOLE_OF_LEVEL.get(key);
    while (context.isPresent() && context.get().level() != level) {
      context = context.flatMap(Region::parent).flatMap(this::byCode);
    }
    return context;
  }

  private List<Region> below(String code, Predicate<Region> wanted) {
    return byParent.getOrDefault(code, List.of()).stream().filter(wanted).toList();
  }

  private Optional<Region> named(String key, Predicate<Region> wanted) {
    List<Region> full = fullNames.all(key).stream().filter(wanted).toList();
    if (!full.isEmpty()) {
      return theHighest(full);
    }
    List<Region> shortened = shortNames.all(key).stream().filter(wanted).toList();
    return shortened.isEmpty() ? namedByPath(key, wanted) : theHighest(shortened);
  }

  /** 甘孜 is the prefecture before it is the county in it; two of one level are ambiguous. */
  private static Optional<Region> theHighest(List<Region> candidates) {
    RegionLevel highest =
        candidates.stream().map(Region::level).min(Comparator.naturalOrder()).orElseThrow();
    List<Region> remaining = candidates.stream().filter(r -> r.level() == highest).toList();
    return remaining.size() == 1 ? Optional.of(remaining.get(0)) : Optional.empty();
  }

  /** Names written with what they lie in: 四川省成都市, 乐山市市中区. */
  private Optional<Region> namedByPath(String key, Predicate<Region> wanted) {
    if (key.length() > LONGEST_PATH) {
      return Optional.empty();
    }
    for (int cut = key.length() - 2; cut >= 2; cut--) {
      Optional<Region> outer = unpathed(key.substring(0, cut));
      String rest = key.substring(cut);
      Optional<Region> inner =
          outer.flatMap(
              region -> named(rest, wanted.and(each -> isStrictlyWithin(each, region.code()))));
      if (inner.isPresent()) {
        return inner;
      }
    }
    return Optional.empty();
  }

  private Optional<Region> unpathed(String key) {
    List<Region> full = fullNames.all(key);
    List<Region> candidates = full.isEmpty() ? shortNames.all(key) : full;
    return candidates.isEmpty() ? Optional.empty() : theHighest(candidates);
  }

  private boolean isStrictlyWithin(Region region, String ancestor) {
    Optional<String> parent = region.parent();
    while (parent.isPresent() && !parent.get().equals(ancestor)) {
      parent = byCode(parent.get()).flatMap(Region::parent);
    }
    return parent.isPresent();
  }
}
