package org.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.FigureStatus;
import org.gouji.figure.Period;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.figure.Subject;
import org.gouji.figure.Written;
import org.gouji.issue.Contributor;
import org.gouji.issue.NamesOfSichuan;
import org.gouji.quantity.Interval;
import org.gouji.quantity.Qualifier;
import org.gouji.quantity.UnitOfMeasure;

/** Sources, terms and figures of the example run. */
final class ExampleFigures {
  static final String SHA = "3f6c1d20a9b45e7788ccddeeff00112233445566778899aabbccddeeff001122";
  private static final String PLAN = "510100/2023-strong-manufacturing-city";

  private ExampleFigures() {}

  static Source.Cell cell(String file, String sheet, String cell) {
    return new Source.Cell(file, SHA, sheet, cell, Optional.empty(), Optional.empty());
  }

  static Source.Cell formula(String file, String sheet, String cell, String formula) {
    return new Source.Cell(file, SHA, sheet, cell, Optional.of(formula), Optional.of("5100"));
  }

  static Source.Clause clause(String clause, String id) {
    return new Source.Clause(PLAN, "示例：制造强市建设规划", clause, id);
  }

  static Interval yi(String low, String high) {
    return NamesOfSichuan.YI_YUAN.toBase(
        Interval.closed(new BigDecimal(low), new BigDecimal(high)));
  }

  static Interval percent(String low, String high) {
    return NamesOfSichuan.PERCENT.toBase(
        Interval.closed(new BigDecimal(low), new BigDecimal(high)));
  }

  static Contributor term(
      Contributor.Role role,
      String entity,
      String raw,
      Optional<Interval> interval,
      Source source) {
    String weight = role == Contributor.Role.WHOLE ? "-1" : "1";
    return new Contributor(
        role,
        source.locator(),
        entity,
        "工业增加值",
        "2022",
        raw,
        "亿元",
        new BigDecimal(weight),
        interval,
        source);
  }

  /** A yearly value of Chengdu's industrial value added in 亿元. */
  static Figure valueAdded(FigureKind kind, int year, String raw, Interval amount, Source source) {
    return figure(
        kind,
        "成都市",
        "industrial_value_added",
        "工业增加值",
        kind == FigureKind.TARGET ? Period.deadline(year) : Period.year(year),
        raw,
        NamesOfSichuan.YI_YUAN,
        new Stated.Amount(NamesOfSichuan.YI_YUAN.toBase(amount)),
        source);
  }

  static Figure figure(
      FigureKind kind,
      String entity,
      String indicator,
      String name,
      Period period,
      String raw,
      UnitOfMeasure unit,
      Stated stated,
      Source source) {
    return new Figure(
        source.locator(),
        kind,
        Subject.region("510100"),
        entity,
        indicator,
        List.of(name),
        period,
        "",
        stated,
        new Written(raw, Optional.empty(), unit.symbol(), Optional.empty(), Qualifier.EXACT),
        kind == FigureKind.TARGET ? FigureStatus.ADOPTED : FigureStatus.REPORTED,
        Set.of(),
        source);
  }
}
