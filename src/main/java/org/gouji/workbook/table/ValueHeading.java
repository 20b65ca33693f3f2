package org.gouji.workbook.table;

import java.util.List;
import java.util.Optional;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.quantity.UnitOfMeasure;

/**
 * What a header says about the numbers under or beside it, 指标表头.
 *
 * @param name the words that name an indicator, empty string where only a period or unit stands
 * @param period the period of these numbers, if the header states one of its own
 * @param unknownUnits words that stand where a unit should
 * @param dateCode for dates, which no dictionary of amounts knows: the indicator code
 */
public record ValueHeading(
    String name,
    Optional<IndicatorMatch> match,
    Optional<Period> period,
    List<UnitOfMeasure> units,
    List<String> unknownUnits,
    FigureKind kind,
    Optional<String> dateCode) {

  public ValueHeading {
    units = List.copyOf(units);
    unknownUnits = List.copyOf(unknownUnits);
  }

  public static final ValueHeading NONE =
      new ValueHeading(
          "",
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          FigureKind.ACTUAL,
          Optional.empty());

  public ValueHeading withMatch(IndicatorMatch found) {
    return new ValueHeading(name, Optional.of(found), period, units, unknownUnits, kind, dateCode);
  }

  /** The same with the name of another heading, and its indicator where this one has none. */
  ValueHeading named(ValueHeading other) {
    return new ValueHeading(
        other.name, match.or(other::match), period, units, unknownUnits, kind, dateCode);
  }

  /** The same with the units another heading states. */
  ValueHeading withUnitsOf(ValueHeading other) {
    return new ValueHeading(name, match, period, other.units, other.unknownUnits, kind, dateCode);
  }

  public ValueHeading withPeriod(Optional<Period> stated) {
    return new ValueHeading(name, match, stated, units, unknownUnits, kind, dateCode);
  }
}
