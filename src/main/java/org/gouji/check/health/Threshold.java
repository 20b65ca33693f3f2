package org.gouji.check.health;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Indicator;
import org.gouji.figure.FigureKind;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.Interval;
import org.gouji.rule.FieldTest;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleOutline;

/** A rule that sets a limit to single figures, 限值规则; the limit is in the indicator's usual unit. */
record Threshold(Rule rule, List<FieldTest> tests, boolean ceiling, BigDecimal limit) {

  private static final String KIND = "figure.kind";

  static Optional<Threshold> of(Rule rule, RuleOutline outline) {
    boolean ceiling = outline.function().equals("Thresholds.atMost");
    boolean floor = outline.function().equals("Thresholds.atLeast");
    if (!(ceiling || floor) || outline.patterns().size() != 1 || !outline.wholeCondition()) {
      return Optional.empty();
    }
    BigDecimal limit = new BigDecimal(outline.arguments().get(0));
    return Optional.of(new Threshold(rule, outline.patterns().get(0).tests(), ceiling, limit));
  }

  boolean isAbout(Indicator indicator) {
    return IndicatorTests.admit(tests, indicator);
  }

  /** Whether every figure of this kind about the indicator is judged. */
  boolean isAboutAll(FigureKind kind) {
    return tests.stream()
        .filter(test -> !test.field().startsWith("indicator."))
        .allMatch(test -> test.field().equals(KIND) && Admission.admits(test, kind.name()));
  }

  LinearRow row(String value, Values values) {
    BigDecimal base = limit.multiply(values.unit(values.indicator(value).orElseThrow()).factor());
    return LinearRow.on(value, ceiling ? Interval.atMost(base) : Interval.atLeast(base));
  }

  Demand demand(String value, Values values) {
    Indicator indicator = values.indicator(value).orElseThrow();
    String rest = (ceiling ? " ≤ " : " ≥ ") + limit.toPlainString() + indicator.unit();
    Bilingual words = new Bilingual(indicator.name() + rest, indicator.english() + rest);
    return Demand.of(rule, words, List.of(row(value, values)));
  }
}
