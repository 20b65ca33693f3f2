package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.codelist.Additivity;
import org.gouji.codelist.Comparison;
import org.gouji.codelist.Direction;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.FigureStatus;
import org.gouji.figure.Mark;
import org.gouji.figure.Period;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.figure.Subject;
import org.gouji.figure.Written;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.Interval;
import org.gouji.quantity.Qualifier;

/** Figures as somebody stated them, for specifications of judges. All numbers are synthetic. */
final class Stating {

  private static final Map<String, String> FACTORS =
      Map.ofEntries(
          Map.entry("亿元", "100000000"),
          Map.entry("万亿元", "1000000000000"),
          Map.entry("万元", "10000"),
          Map.entry("%", "0.01"),
          Map.entry("百分点", "0.01"),
          Map.entry("倍", "1"),
          Map.entry("位", "1"),
          Map.entry("家", "1"),
          Map.entry("亩", "1"),
          Map.entry("万元/亩", "15"));
  private static final Set<String> COUNTED = Set.of("家", "位");

  /** How tables say that parts make up a whole. */
  static final Bilingual TOTAL = new Bilingual("合计", "a total");

  private final String id;
  private FigureKind kind = FigureKind.ACTUAL;
  private String indicator = "industrial_value_added";
  private Subject subject = Subject.region("510000");
  private Period period = Period.year(2022);
  private String unit = "亿元";
  private Qualifier qualifier = Qualifier.EXACT;
  private FigureStatus status = FigureStatus.REPORTED;

  private Stating(String id) {
    this.id = id;
  }

  static Stating figure(String id) {
    return new Stating(id);
  }

  /** An actual figure in 亿元 of 2022. */
  static Figure actual(String id, String value) {
    return figure(id).is(value);
  }

  static Figure target(String id, Qualifier qualifier, String value) {
    return figure(id).asTarget().period(Period.deadline(2027)).qualified(qualifier).is(value);
  }

  Stating asTarget() {
    kind = FigureKind.TARGET;
    status = FigureStatus.ADOPTED;
    return this;
  }

  Stating draft() {
    status = FigureStatus.DRAFT;
    return this;
  }

  Stating of(String indicatorCode) {
    indicator = indicatorCode;
    return this;
  }

  Stating about(Subject narrower) {
    subject = narrower;
    return this;
  }

  Stating period(Period other) {
    period = other;
    return this;
  }

  Stating in(String otherUnit) {
    unit = otherUnit;
    return this;
  }

  Stating qualified(Qualifier other) {
    qualifier = other;
    return this;
  }

  Figure is(String value) {
    BigDecimal number = new BigDecimal(value);
    BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(-number.scale());
    BigDecimal step = COUNTED.contains(unit) && number.scale() <= 0 ? BigDecimal.ZERO : half;
    Interval base = interval(number, step).times(new BigDecimal(FACTORS.get(unit)));
    return stated(new Stated.Amount(base), value, Optional.of(number), Optional.of(half));
  }

  Figure missing() {
    return missing("—");
  }

  Figure missing(String mark) {
    return stated(new Stated.Missing(mark), mark, Optional.empty(), Optional.empty());
  }

  Figure broken() {
    return stated(new Stated.Broken("#REF!"), "#REF!", Optional.empty(), Optional.empty());
  }

  private Interval interval(BigDecimal number, BigDecimal step) {
    boolean aimedAt = kind == FigureKind.TARGET;
    Interval printed = Interval.closed(number.subtract(step), number.add(step));
    return switch (qualifier) {
      case AT_LEAST -> Interval.atLeast(number);
      case MORE_THAN -> Interval.moreThan(number);
      case AT_MOST -> Interval.atMost(number);
      case REACH -> aimedAt ? Interval.atLeast(number) : printed;
      default -> printed;
    };
  }

  private Figure stated(
      Stated what, String raw, Optional<BigDecimal> number, Optional<BigDecimal> half) {
    return new Figure(
        id,
        kind,
        subject,
        "",
        indicator,
        List.of(id),
        period,
        "",
        what,
        new Written(raw, number, unit, half, qualifier),
        status,
        EnumSet.noneOf(Mark.class),
        new Source.Cell("case.xlsx", "", "表1", id, Optional.empty(), Optional.empty()));
  }

  static ScopeKey key(Figure figure) {
    return new ScopeKey(figure.subject(), figure.indicator(), figure.period(), "");
  }

  static Indicator indicator(String code, Nature nature, Dimension dimension) {
    boolean mayBeNegative = nature == Nature.GROWTH || nature == Nature.CHANGE;
    return indicator(code, nature, dimension, mayBeNegative);
  }

  static Indicator profit() {
    return indicator("total_profit", Nature.FLOW, Dimension.MONEY, true);
  }

  private static Indicator indicator(
      String code, Nature nature, Dimension dimension, boolean mayBeNegative) {
    return new Indicator(
        code,
        code,
        code,
        List.of(),
        "",
        dimension,
        nature,
        Comparison.NONE,
        new Additivity(true, true, true),
        Optional.empty(),
        Optional.empty(),
        nature == Nature.GROWTH ? Optional.of(code.replace("_growth", "")) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Direction.UP,
        nature == Nature.SHARE,
        Optional.empty(),
        Optional.empty(),
        true,
        mayBeNegative,
        List.of(),
        false);
  }
}
