package org.gouji.codelist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.quantity.Remembered;

/** The indicator dictionary, 指标字典. */
public final class Indicators {

  private final List<Indicator> all;
  private final Map<String, Indicator> byCode = new LinkedHashMap<>();
  private final IndicatorNames names;
  private final WrittenHeading headings;
  private final Remembered<Optional<IndicatorMatch>> found =
      new Remembered<>(written -> match(written, false));
  private final Remembered<Optional<IndicatorMatch>> resolved =
      new Remembered<>(written -> match(written, true));

  Indicators(List<Indicator> all, IndicatorNames names, WrittenHeading headings) {
    this.all = List.copyOf(all);
    this.all.forEach(indicator -> byCode.put(indicator.code(), indicator));
    this.names = names;
    this.headings = headings;
  }

  /** Every indicator: those of the file, then the growth, change, rank and share of each level. */
  public List<Indicator> all() {
    return all;
  }

  public Optional<Indicator> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The indicator with exactly this name or alias, after normalising; never a guess. Units in
   * brackets are dropped, scope words in front or in brackets recognised, and growth, rank and the
   * like found by their endings.
   */
  public Optional<IndicatorMatch> find(String written) {
    return found.of(written);
  }

  /** As {@link #find}, and also names made of an industry and a measure (锂电产业规模). */
  public Optional<IndicatorMatch> resolve(String written) {
    return resolved.of(written);
  }

  /**
   * The same measure in a narrower scope: (operating_revenue, above_scale) is above_scale_revenue.
   */
  public Optional<Indicator> variant(String code, String scope) {
    return byCode(code).flatMap(indicator -> names.variant(indicator, scope));
  }

  /** The growth of a level, if the dictionary has one for this comparison. */
  public Optional<Indicator> growthOf(String code, Comparison comparison) {
    return all.stream()
        .filter(each -> each.nature() == Nature.GROWTH && each.comparison() == comparison)
        .filter(each -> each.growthOf().filter(code::equals).isPresent())
        .findFirst();
  }

  private Optional<IndicatorMatch> match(String written, boolean withIndustry) {
    List<WrittenHeading.ReadAs> readings = headings.readings(written);
    return first(readings, key -> names.match(key, withIndustry))
        .or(() -> withIndustry ? first(readings, names::underIndustry) : Optional.empty());
  }

  private Optional<IndicatorMatch> first(
      List<WrittenHeading.ReadAs> readings,
      Function<String, Optional<IndicatorMatch>> recognition) {
    return readings.stream()
        .flatMap(
            reading ->
                recognition
                    .apply(reading.key())
                    .map(found -> reading.scope().map(s -> names.inScope(found, s)).orElse(found))
                    .stream())
        .findFirst();
  }
}
