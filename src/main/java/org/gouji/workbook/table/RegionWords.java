package org.gouji.workbook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Region;
import org.gouji.codelist.RegionLevel;
import org.gouji.codelist.Regions;
import org.gouji.quantity.Remembered;

/** Finds the region that titles, captions and file names are about, 文中行政区划识别. */
public final class RegionWords {

  /** A region and the words that named it. */
  public record Named(Region region, String words) {}

  private record Span(int start, int end, Region region) {
    int length() {
      return end - start;
    }

    boolean covers(Span other) {
      return start <= other.start && other.end <= end && length() > other.length();
    }
  }

  private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");
  private static final Pattern LEVEL = Pattern.compile("(?<=..)(?:省|市|自治区|特别行政区)$");

  private final Regions regions;
  private final Remembered<Optional<Named>> named = new Remembered<>(this::find);

  private RegionWords(Codelists codelists) {
    this.regions = codelists.regions();
  }

  public static RegionWords of(Codelists codelists) {
    return codelists.shared(RegionWords.class, RegionWords::new);
  }

  /** The one region a text is about: of 四川省眉山市 the inner one; of two cities neither. */
  public Optional<Named> in(String text) {
    return named.of(text);
  }

  private Optional<Named> find(String text) {
    String plain = PlainText.dense(text);
    List<Span> spans = spans(plain);
    List<Span> visible =
        spans.stream().filter(span -> spans.stream().noneMatch(o -> o.covers(span))).toList();
    List<Region> inner =
        visible.stream()
            .map(Span::region)
            .filter(region -> isInside(region, visible))
            .filter(region -> visible.stream().noneMatch(span -> contains(region, span.region())))
            .distinct()
            .toList();
    return inner.size() == 1
        ? Optional.of(new Named(inner.get(0), words(plain, visible, inner.get(0))))
        : byCode(plain);
  }

  /** The whole country, under the name tables give it. */
  public Optional<Named> country() {
    return regions.all().stream()
        .filter(region -> region.level() == RegionLevel.COUNTRY)
        .findFirst()
        .map(region -> new Named(region, region.name()));
  }

  /** The narrowest region that contains all of several, as those of a project in two cities. */
  public Optional<Region> common(List<Region> several) {
    Optional<Region> common = several.stream().findFirst();
    while (common.isPresent() && !containsAll(common.get(), several)) {
      common = common.get().parent().flatMap(regions::byCode);
    }
    return common;
  }

  private Optional<Named> byCode(String plain) {
    Matcher code = CODE.matcher(plain);
    return code.find()
        ? regions.byCode(code.group()).map(region -> new Named(region, region.name()))
        : Optional.empty();
  }

  private List<Span> spans(String plain) {
    List<Span> spans = new ArrayList<>();
    for (Region region : regions.all()) {
      if (region.level() != RegionLevel.COUNTRY) {
        names(region).forEach(name -> add(spans, plain, name, region));
      }
    }
    return spans;
  }

  /** Short names of counties are everyday words too often to be looked for inside a text. */
  private static List<String> names(Region region) {
    List<String> names = new ArrayList<>(region.aliases());
    names.add(region.name());
    if (region.level() == RegionLevel.PROVINCE || region.level() == RegionLevel.PREFECTURE) {
      names.add(LEVEL.matcher(region.name()).replaceFirst(""));
    }
    names.removeIf(name -> name.length() < 2);
    return names;
  }

  private static void add(List<Span> spans, String plain, String name, Region region) {
    for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
      spans.add(new Span(at, at + name.length(), region));
    }
  }

  /** Of several regions of one name (市中区) only that in a region the text names as well. */
  private boolean isInside(Region region, List<Span> visible) {
    boolean ambiguous =
        visible.stream()
            .anyMatch(
                span ->
                    !span.region().equals(region) && span.region().name().equals(region.name()));
    return !ambiguous || visible.stream().anyMatch(span -> contains(span.region(), region));
  }

  private boolean contains(Region outer, Region inner) {
    return !outer.equals(inner) && regions.isWithin(inner.code(), outer.code());
  }

  private boolean containsAll(Region region, List<Region> several) {
    return several.stream().allMatch(each -> regions.isWithin(each.code(), region.code()));
  }

  private static String words(String plain, List<Span> visible, Region region) {
    return visible.stream()
        .filter(span -> span.region().equals(region))
        .findFirst()
        .map(span -> plain.substring(span.start(), span.end()))
        .orElse(region.name());
  }
}
