package org.gouji.workbook.row;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.quantity.UnitTable;

/**
 * Chooses the unit of a number among those stated in its cell, header, row and unit line, 计量单位选定.
 *
 * <p>The nearest statement that can be the indicator's unit counts. A number of things that states
 * none, under a unit line that speaks of money, is counted one by one: its unit is that of the
 * indicator dictionary. Nothing else is ever assumed.
 */
final class UnitChoice {

  private static final Set<Dimension> FRACTIONS = EnumSet.of(Dimension.RATIO, Dimension.POINTS);
  private static final Set<Dimension> TAKEN_FOR_GRANTED =
      EnumSet.of(Dimension.COUNT, Dimension.RANK);
  private static final Pattern NO_AMOUNT =
      Pattern.compile(".*(?:率|比重|占比|比例|增速|增长|增幅|同比|环比|排名|位次|指数|个数|家数|户数|数量|人数|企业数|项目数)$");

  private final UnitTable units;

  UnitChoice(UnitTable units) {
    this.units = units;
  }

  /** Units stated for one number, the nearest first. */
  record Stated(
      Optional<UnitOfMeasure> inCell,
      List<UnitOfMeasure> inHeader,
      List<UnitOfMeasure> inRow,
      List<UnitOfMeasure> inUnitLine) {}

  Optional<UnitOfMeasure> of(Stated stated, Optional<Indicator> indicator, String name) {
    return indicator.isPresent()
        ? known(stated, indicator.get())
        : unknown(stated, PLAIN.matcher(name).replaceAll(""));
  }

  private static final Pattern PLAIN = Pattern.compile("[\\s()]+");

  private Optional<UnitOfMeasure> known(Stated stated, Indicator indicator) {
    return Stream.of(
            stated.inCell().stream(),
            stated.inHeader().stream(),
            stated.inRow().stream(),
            stated.inUnitLine().stream())
        .flatMap(each -> each)
        .filter(unit -> fits(unit.dimension(), indicator.dimension()))
        .findFirst()
        .or(() -> counted(indicator));
  }

  private Optional<UnitOfMeasure> counted(Indicator indicator) {
    return TAKEN_FOR_GRANTED.contains(indicator.dimension())
        ? units.find(indicator.unit()).filter(unit -> unit.factor().equals(BigDecimal.ONE))
        : Optional.empty();
  }

  /** For what the dictionary does not know, only what is beyond doubt. */
  private static Optional<UnitOfMeasure> unknown(Stated stated, String name) {
    Optional<UnitOfMeasure> near =
        Stream.of(stated.inCell().stream(), stated.inHeader().stream(), stated.inRow().stream())
            .flatMap(each -> each)
            .findFirst();
    boolean lineApplies = stated.inUnitLine().size() == 1 && !NO_AMOUNT.matcher(name).matches();
    return near.isPresent() || !lineApplies ? near : stated.inUnitLine().stream().findFirst();
  }

  private static boolean fits(Dimension stated, Dimension wanted) {
    return stated == wanted || FRACTIONS.contains(stated) && FRACTIONS.contains(wanted);
  }
}
