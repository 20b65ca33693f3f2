package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Region;
import org.gouji.codelist.Regions;
import org.gouji.figure.Subject;
import org.gouji.quantity.Remembered;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.RegionWords;

/** Tells which region the labels of a row name, 行内地区识别. */
final class PlaceNames {

  private static final Pattern COUNTRY = Pattern.compile("全国(?:总计|合计|总数)?");
  private static final String WHOLE_COUNTRY = "100000";
  private static final Pattern SEVERAL = Pattern.compile("[、,;/]|和(?!平)");

  private final Regions regions;
  private final RegionWords words;
  private final String context;
  private final Remembered<Optional<Region>> found;

  /**
   * For one table.
   *
   * @param context code of the region the table is about, or an empty string
   */
  PlaceNames(Codelists codelists, String context) {
    this.regions = codelists.regions();
    this.words = RegionWords.of(codelists);
    this.context = context;
    this.found = new Remembered<>(label -> find(label, context));
  }

  /** The region a label names, looked for first inside the region the table is about. */
  Optional<Region> region(String label) {
    return found.of(label);
  }

  private Optional<Region> find(String label, String within) {
    if (COUNTRY.matcher(PlainText.dense(label)).matches()) {
      return regions.byCode(WHOLE_COUNTRY);
    }
    Optional<Region> inside = within.isEmpty() ? Optional.empty() : regions.find(label, within);
    return inside.or(() -> regions.find(label));
  }

  /** The region a label stands for: its name, 全省, several places, or words around a name. */
  Optional<Region> named(String label) {
    return region(label)
        .or(() -> regions.wholeOf(label, context))
        .or(() -> several(label))
        .or(() -> words.in(label).map(RegionWords.Named::region));
  }

  /** A project in several places is one of the narrowest region that has them all. */
  private Optional<Region> several(String label) {
    List<Region> named = new ArrayList<>();
    for (String part : SEVERAL.split(PlainText.dense(label))) {
      Optional<Region> region = region(part);
      if (region.isEmpty()) {
        return Optional.empty();
      }
      named.add(region.get());
    }
    return words.common(named);
  }

  /**
   * The narrowest of the places in several columns, as 成都市 beside 四川省. Names that no code list has,
   * or that do not lie in one another, stand for a place of their own: it is neither the province
   * nor a namesake elsewhere.
   */
  SubjectReading.Read narrowest(List<String> labels) {
    Optional<Region> narrowest = Optional.empty();
    List<String> strange = new ArrayList<>();
    for (String label : labels) {
      Optional<Region> so = narrowest;
      Optional<Region> inner =
          within(label, so)
              .flatMap(named -> so.isEmpty() ? Optional.of(named) : inner(so.get(), named));
      if (inner.isEmpty()) {
        strange.add(label.strip());
      }
      narrowest = inner.or(() -> so);
    }
    if (strange.isEmpty() && narrowest.isPresent()) {
      return new SubjectReading.Read(Subject.region(narrowest.get().code()), Optional.empty());
    }
    String all = labels.stream().map(PlainText::dense).collect(Collectors.joining());
    return new SubjectReading.Read(Subject.region(all), Optional.of(String.join(" ", strange)));
  }

  private Optional<Region> within(String label, Optional<Region> outer) {
    String around = outer.map(Region::code).orElse(context);
    return find(label, around).or(() -> regions.wholeOf(label, around)).or(() -> named(label));
  }

  /** The inner one of two places, none if neither lies in the other. */
  private Optional<Region> inner(Region one, Region other) {
    if (regions.isWithin(other.code(), one.code())) {
      return Optional.of(other);
    }
    return regions.isWithin(one.code(), other.code()) ? Optional.of(one) : Optional.empty();
  }
}
