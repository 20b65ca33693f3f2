package org.gouji.check.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Nearest;
import org.gouji.rule.FieldTest;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleOutline;
import org.gouji.rule.RuleOutline.PatternOutline;

/** Rules that can never say anything, 不会触发的规则: their condition asks for what there is not. */
final class Firing {

  private final Codelists codelists;
  private final List<Finding> findings = new ArrayList<>();

  Firing(Codelists codelists) {
    this.codelists = codelists;
  }

  List<Finding> findings(RuleSet rules) {
    rules.outlines().forEach(this::look);
    return findings;
  }

  private void look(Rule rule, RuleOutline outline) {
    for (PatternOutline pattern : outline.patterns()) {
      unknownNames(rule, pattern);
      Admission.impossible(pattern.tests())
          .ifPresent(tests -> tell(rule, contradiction(tests), correct()));
      noIndicator(rule, pattern);
    }
  }

  private void unknownNames(Rule rule, PatternOutline pattern) {
    for (FieldTest test : pattern.tests()) {
      Optional<List<String>> known = test.isOpaque() ? Optional.empty() : codes(test.field());
      if (known.isPresent() && Set.of("==", "in").contains(test.operator())) {
        test.values().stream()
            .filter(value -> !value.isEmpty() && !value.equals("null"))
            .filter(value -> !known.get().contains(value))
            .forEach(
                value ->
                    tell(
                        rule,
                        new Bilingual(
                            "条件 " + test.text() + "：代码表中没有“" + value + "”",
                            "condition " + test.text() + ": no code list has “" + value + "”"),
                        near(value, known.get())));
      }
    }
  }

  private static Bilingual near(String value, List<String> known) {
    return Nearest.to(value, known).isEmpty()
        ? new Bilingual("代码见 codelists/。", "The codes are in codelists/.")
        : Nearest.remedy(value, known);
  }

  /** The codes a field can have, if it is one that holds a code. */
  private Optional<List<String>> codes(String field) {
    if (field.endsWith("indicator.code") || ends(field, "indicator")) {
      return Optional.of(codelists.indicators().all().stream().map(Indicator::code).toList());
    }
    if (ends(field, "region")) {
      return Optional.of(codelists.regions().all().stream().map(one -> one.code()).toList());
    }
    if (ends(field, "industry")) {
      return Optional.of(
          Stream.concat(
                  codelists.industries().all().stream().map(one -> one.code()),
                  codelists.industries().groups().stream().map(one -> one.code()))
              .toList());
    }
    if (ends(field, "cluster")) {
      return Optional.of(codelists.clusters().all().stream().map(one -> one.code()).toList());
    }
    if (ends(field, "statisticalScope") || field.equals("figure.scope")) {
      return Optional.of(codelists.scopes().all().stream().map(one -> one.code()).toList());
    }
    return Optional.empty();
  }

  private static boolean ends(String field, String name) {
    return field.equals(name) || field.endsWith("." + name);
  }

  /** Only where each test alone has an indicator: an unknown code is told as such. */
  private void noIndicator(Rule rule, PatternOutline pattern) {
    List<FieldTest> tests = IndicatorTests.of(pattern.tests());
    if (tests.isEmpty() || Admission.impossible(tests).isPresent() || meets(tests)) {
      return;
    }
    if (tests.stream().allMatch(test -> meets(List.of(test)))) {
      tell(
          rule,
          new Bilingual("没有指标同时满足：" + text(tests), "no indicator satisfies all of: " + text(tests)),
          new Bilingual(
              "核对指标的性质和量纲（codelists/indicators.yaml）。",
              "Compare nature and dimension of the indicator (codelists/indicators.yaml)."));
    }
  }

  private boolean meets(List<FieldTest> tests) {
    return codelists.indicators().all().stream().anyMatch(one -> IndicatorTests.admit(tests, one));
  }

  private static Bilingual contradiction(List<FieldTest> tests) {
    return new Bilingual(
        "条件互相排斥：" + text(tests), "conditions that exclude each other: " + text(tests));
  }

  private static Bilingual correct() {
    return new Bilingual("改正条件。", "Correct the condition.");
  }

  private static String text(List<FieldTest> tests) {
    return String.join(", ", tests.stream().map(FieldTest::text).toList());
  }

  private void tell(Rule rule, Bilingual message, Bilingual remedy) {
    Demand demand = Demand.of(rule, rule.header().title(), List.of());
    findings.add(Finding.of(Finding.Kind.NEVER_FIRES, List.of(demand), message, remedy));
  }
}
