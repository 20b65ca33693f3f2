package org.gouji.check.cases;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.FigureStatus;
import org.gouji.figure.Mark;
import org.gouji.figure.Period;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.figure.Subject;
import org.gouji.figure.Written;
import org.gouji.quantity.Qualifier;
import org.gouji.quantity.Reading;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.quantity.WrittenNumber;

/**
 * Figures as a case file writes them, 用例数据项: the id stands for the cell, sheet-wide unit and period
 * may be left out.
 */
final class CaseFigures {
  private final Codelists codelists;

  CaseFigures(Codelists codelists) {
    this.codelists = codelists;
  }

  Figure read(CaseNode node, CaseNode sheet, String file, String sheetName) {
    String id = node.required("id");
    Source source = new Source.Cell(file, "", sheetName, id, Optional.empty(), Optional.empty());
    String name = node.text("name", node.text("indicator", ""));
    FigureKind kind =
        node.choice(node.text("kind", "actual"), FigureKind.values(), FigureKind::code);
    String unit = node.text("unit", sheet.text("unit", ""));
    Value value = value(node, unit, kind);
    return new Figure(
        source.locator(),
        kind,
        subject(node),
        node.text("entity", node.text("region", "")),
        node.text("indicator", ""),
        List.of(name.split("/")),
        period(node, node.text("period", sheet.text("period", "unknown"))),
        node.text("scope", ""),
        value.stated(),
        value.written(),
        node.choice(node.text("status", "reported"), FigureStatus.values(), FigureStatus::code),
        marks(node),
        source);
  }

  private record Value(Stated stated, Written written) {}

  private Value value(CaseNode node, String unit, FigureKind kind) {
    if (node.at("missing").isPresent()) {
      return without(new Stated.Missing(node.required("missing")), node.required("missing"), unit);
    }
    if (node.at("broken").isPresent()) {
      return without(new Stated.Broken(node.required("broken")), node.required("broken"), unit);
    }
    if (node.at("date").isPresent()) {
      String date = node.required("date");
      return without(new Stated.OnDate(period(node, date)), date, unit);
    }
    return amount(node, unit, kind);
  }

  private Value amount(CaseNode node, String unit, FigureKind kind) {
    String text = node.required("value");
    UnitOfMeasure measure =
        codelists
            .units()
            .find(unit)
            .orElseThrow(() -> node.wrong("`" + unit + "` is no unit of codelists/units.yaml"));
    WrittenNumber parsed = WrittenNumber.parse(text);
    Qualifier qualifier = node.text("qualifier").map(Qualifier::ofCode).orElse(parsed.qualifier());
    WrittenNumber number =
        new WrittenNumber(
            text,
            parsed.number(),
            parsed.halfStep(),
            qualifier,
            parsed.unitText(),
            parsed.hedged());
    Reading reading = kind == FigureKind.TARGET ? Reading.AIMED_AT : Reading.STATED;
    return new Value(
        new Stated.Amount(number.intervalIn(measure, reading, WrittenNumber.DEFAULT_ABOUT_BAND)),
        new Written(
            text, Optional.of(number.number()), unit, Optional.of(number.halfStep()), qualifier));
  }

  private static Value without(Stated stated, String raw, String unit) {
    Optional<BigDecimal> none = Optional.empty();
    return new Value(stated, new Written(raw, none, unit, none, Qualifier.EXACT));
  }

  private static Subject subject(CaseNode node) {
    return new Subject(
        node.text("region", ""),
        node.text("industry", ""),
        node.text("cluster", ""),
        node.text("park", ""),
        node.text("enterprise", ""),
        node.text("project", ""));
  }

  private static Period period(CaseNode node, String code) {
    try {
      return Period.ofCode(code);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw node.wrong(e.getMessage());
    }
  }

  private static Set<Mark> marks(CaseNode node) {
    return node.texts("marks").stream()
        .map(word -> node.choice(word, Mark.values(), Mark::name))
        .collect(Collectors.toUnmodifiableSet());
  }
}
