package org.gouji.codelist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognises normalised indicator names, 指标名称识别.
 *
 * <p>A name is one of the dictionary, or is made of exact parts: scope word + name (规上营业收入), name +
 * ending of a derived indicator (工业投资同比增速), industry + measure (锂电产业规模). There is no likeness.
 */
final class IndicatorNames {

  /** An ending and the rule it belongs to. */
  private record Ending(String key, DerivedRule rule) {}

  private final Map<String, Indicator> byCode = new LinkedHashMap<>();
  private final NameIndex<Indicator> names;
  private final List<Ending> derivedEndings;
  private final Map<String, Indicator> industryEndings;
  private final Scopes scopes;
  private final Industries industries;

  IndicatorNames(
      List<Indicator> all,
      List<DerivedRule> rules,
      Map<String, Indicator> industryEndings,
      Scopes scopes,
      Industries industries) {
    all.forEach(indicator -> byCode.put(indicator.code(), indicator));
    this.names = NameIndex.of(all, IndicatorNames::written);
    this.derivedEndings =
        rules.stream()
            .flatMap(IndicatorNames::endings)
            .sorted(Comparator.comparing((Ending ending) -> ending.key().length()).reversed())
            .toList();
    this.industryEndings = Map.copyOf(industryEndings);
    this.scopes = scopes;
    this.industries = industries;
  }

  static List<String> written(Indicator indicator) {
    List<String> written = new ArrayList<>(indicator.aliases());
    written.add(indicator.name());
    return written;
  }

  Optional<IndicatorMatch> match(String key, boolean withIndustry) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return names
        .only(key)
        .map(IndicatorMatch::of)
        .or(() -> withIndustry ? ofIndustry(key) : Optional.empty())
        .or(() -> derived(key, withIndustry))
        .or(() -> scoped(key, withIndustry));
  }

  /** Applies a scope: to the variant made for it where there is one, else beside the indicator. */
  IndicatorMatch inScope(IndicatorMatch match, Scope scope) {
    if (scope.implied()) {
      return match;
    }
    Indicator indicator = variant(match.indicator(), scope.code()).orElse(match.indicator());
    return new IndicatorMatch(indicator, match.industry(), Optional.of(scope));
  }

  Optional<Indicator> variant(Indicator indicator, String scope) {
    return byCode.values().stream()
        .filter(each -> each.variantOf().filter(indicator.code()::equals).isPresent())
        .filter(each -> each.defaultScope().filter(scope::equals).isPresent())
        .findFirst();
  }

  private Optional<IndicatorMatch> ofIndustry(String key) {
    return industryEndings.keySet().stream()
        .filter(ending -> key.length() > ending.length() && key.endsWith(ending))
        .sorted(Comparator.comparing(String::length).reversed())
        .flatMap(ending -> ofIndustry(key, ending).stream())
        .findFirst();
  }

  private Optional<IndicatorMatch> ofIndustry(String key, String ending) {
    return industries
        .findKey(key.substring(0, key.length() - ending.length()))
        .map(
            industry ->
                new IndicatorMatch(
                    industryEndings.get(ending), Optional.of(industry), Optional.empty()));
  }

  /** A heading over several rows whose first names an industry: 高技术产业/专利申请数. */
  Optional<IndicatorMatch> underIndustry(String key) {
    int stroke = key.indexOf('/');
    if (stroke < 0) {
      return Optional.empty();
    }
    String below = key.substring(stroke + 1);
    return industries
        .findKey(key.substring(0, stroke))
        .flatMap(
            industry ->
                match(below, false)
                    .or(() -> match(below.replace("/", ""), false))
                    .map(m -> new IndicatorMatch(m.indicator(), Optional.of(industry), m.scope())));
  }

  private Optional<IndicatorMatch> derived(String key, boolean withIndustry) {
    return derivedEndings.stream()
        .filter(ending -> key.length() > ending.key().length() && key.endsWith(ending.key()))
        .flatMap(ending -> derived(key, ending, withIndustry).stream())
        .findFirst();
  }

  private Optional<IndicatorMatch> derived(String key, Ending ending, boolean withIndustry) {
    String level = key.substring(0, key.length() - ending.key().length());
    return match(level, withIndustry)
        .flatMap(
            match ->
                Optional.ofNullable(byCode.get(ending.rule().codeFor(match.indicator())))
                    .map(each -> new IndicatorMatch(each, match.industry(), match.scope())));
  }

  private Optional<IndicatorMatch> scoped(String key, boolean withIndustry) {
    return scopes.cutFrom(key).stream()
        .flatMap(cut -> match(cut.rest(), withIndustry).map(m -> inScope(m, cut.scope())).stream())
        .findFirst();
  }

  private static Stream<Ending> endings(DerivedRule rule) {
    return Stream.concat(Stream.of(rule.name()), rule.endings().stream())
        .map(ending -> new Ending(WrittenName.key(ending), rule));
  }
}
