package org.gouji.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.gouji.codelist.Cluster;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Industry;
import org.gouji.codelist.Region;
import org.gouji.codelist.Scope;
import org.gouji.quantity.UnitOfMeasure;

/** Looks up the codes a plan file uses, and refuses those the code lists do not have. */
final class PlanCodes {
  private final Codelists codelists;

  PlanCodes(Codelists codelists) {
    this.codelists = codelists;
  }

  Codelists codelists() {
    return codelists;
  }

  String region(PlanFields fields, String key) {
    return regionAt(fields.at(key), fields.text(key));
  }

  String regionAt(Place place, String written) {
    return code(place, written, REGION);
  }

  String industry(PlanFields fields, String key) {
    return optional(fields, key, INDUSTRY);
  }

  String cluster(PlanFields fields, String key) {
    return optional(fields, key, CLUSTER);
  }

  String scope(PlanFields fields, String key) {
    return optional(fields, key, SCOPE);
  }

  String indicator(PlanFields fields, String key) {
    return optional(fields, key, INDICATOR);
  }

  UnitOfMeasure unit(PlanFields fields, String key) {
    String written = fields.required(key);
    return codelists
        .units()
        .find(written)
        .orElseThrow(
            () ->
                fields.mistake(
                    key,
                    "不认识的计量单位“%s”；请改用 codelists/units.yaml 中的写法，或在其中补充".formatted(written),
                    "unknown unit %s; use a spelling of codelists/units.yaml or add it there"
                        .formatted(written)));
  }

  /** One code list as a plan file meets it: what it is called and how its entries are found. */
  private record CodeList(
      String chinese,
      String english,
      String file,
      BiPredicate<Codelists, String> has,
      Function<Codelists, Collection<String>> codes,
      BiFunction<Codelists, String, Optional<String>> find) {}

  private static final CodeList REGION =
      new CodeList(
          "行政区划代码",
          "region code",
          "codelists/regions.csv",
          (lists, code) -> lists.regions().byCode(code).isPresent(),
          lists -> lists.regions().all().stream().map(Region::code).toList(),
          (lists, name) -> lists.regions().find(name).map(Region::code));

  private static final CodeList INDUSTRY =
      new CodeList(
          "产业代码",
          "industry code",
          "codelists/industries.yaml",
          (lists, code) -> lists.industries().byCode(code).isPresent(),
          lists -> lists.industries().all().stream().map(Industry::code).toList(),
          (lists, name) -> lists.industries().find(name).map(Industry::code));

  private static final CodeList CLUSTER =
      new CodeList(
          "集群代码",
          "cluster code",
          "codelists/clusters.yaml",
          (lists, code) -> lists.clusters().byCode(code).isPresent(),
          lists -> lists.clusters().all().stream().map(Cluster::code).toList(),
          (lists, name) -> lists.clusters().find(name).map(Cluster::code));

  private static final CodeList SCOPE =
      new CodeList(
          "口径代码",
          "scope code",
          "codelists/scopes.yaml",
          (lists, code) -> lists.scopes().byCode(code).isPresent(),
          lists -> lists.scopes().all().stream().map(Scope::code).toList(),
          (lists, name) -> lists.scopes().find(name).map(Scope::code));

  private static final CodeList INDICATOR =
      new CodeList(
          "指标代码",
          "indicator code",
          "codelists/indicators.yaml",
          (lists, code) -> lists.indicators().byCode(code).isPresent(),
          lists -> lists.indicators().all().stream().map(Indicator::code).toList(),
          (lists, name) -> lists.indicators().find(name).map(match -> match.indicator().code()));

  private String optional(PlanFields fields, String key, CodeList list) {
    return fields.has(key) ? code(fields.at(key), fields.text(key), list) : "";
  }

  private String code(Place place, String written, CodeList list) {
    if (list.has().test(codelists, written)) {
      return written;
    }
    Optional<String> meant =
        list.find()
            .apply(codelists, written)
            .or(() -> NearestWord.to(written, list.codes().apply(codelists)));
    throw new Mistake(
        place,
        "%s“%s”不在 %s 中；%s"
            .formatted(
                list.chinese(),
                written,
                list.file(),
                meant.map(code -> "是否应为 " + code + "？").orElse("请改正，或在其中补充")),
        "%s %s is not in %s; %s"
            .formatted(
                list.english(),
                written,
                list.file(),
                meant
                    .map(code -> "did you mean " + code + "?")
                    .orElse("correct it or add it there")));
  }

  /** Codes of regions in a list such as the places of a goal. */
  List<String> regions(PlanFields fields, String key) {
    return fields.scalars(key).stream()
        .map(scalar -> regionAt(scalar.place(), scalar.text()))
        .toList();
  }

  /** Codes of industries in a list such as the members of a collective name. */
  List<String> industries(PlanFields fields, String key) {
    return fields.scalars(key).stream()
        .map(scalar -> code(scalar.place(), scalar.text(), INDUSTRY))
        .toList();
  }
}
