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
 * <p>The nearest statement that can be the indicator's unit counts; a unit line with two that can
 * be, as 亿元、万元, decides nothing. A number of things that states none, under a unit line that speaks
 * of money, is counted one by one: its unit is that of the indicator dictionary. Nothing else is
 * ever assumed, and no currency is taken for another.
 */
final class UnitChoice {

  private static final Set<Dimension> FRACTIONS = EnumSet.of(Dimension.RATIO, Dimension.POINTS);
  private static final Set<Dimension> TAKEN_FOR_GRANTED =
      EnumSet.of(Dimension.COUNT, Dimension.RANK);
  private static final Pattern ACROSS_BORDERS = Pattern.compile("外资|外商|进出口|出口|进口|外贸|外汇|境外|对外");

  private final UnitTable units;

  UnitChoice(UnitTable units) {
    this.units = units;
  }

  /** Units stated for one number, the nearest first. */
  record Stated(
      Optional<UnitOfMeasure> inCell,
      List<UnitOfMeasure> inHeader,
      List<UnitOfMeasure> inRow,
      List<UnitOfMeasure> inUnitLine) {

    Stated {
      inHeader = List.copyOf(inHeader);
      inRow = List.copyOf(inRow);
      inUnitLine = inUnitLine.stream().distinct().toList();
    }

    private Stream<List<UnitOfMeasure>> near() {
      return Stream.of(inCell.stream().toList(), inHeader, inRow);
    }
  }

  /**
   * What became of the stated units.
   *
   * @param undecided units of the unit line of which nothing says which is meant
   */
  record Chosen(Optional<UnitOfMeasure> unit, List<UnitOfMeasure> undecided) {

    private static final Chosen NOTHING = new Chosen(Optional.empty(), List.of());

    private static Chosen one(UnitOfMeasure unit) {
      return new Chosen(Optional.of(unit), List.of());
    }

    /** Dollars are no yuan: what is stated in them is another figure than the dictionary's. */
    boolean isForeignTo(Indicator indicator) {
      return indicator.dimension() == Dimension.MONEY
          && unit.filter(each -> each.dimension() == Dimension.FOREIGN_MONEY).isPresent();
    }
  }

  /** The unit of a number of an indicator that the dictionary knows. */
  Chosen known(Stated stated, Indicator indicator, String name) {
    Dimension wanted = indicator.dimension();
    return stated
        .near()
        .flatMap(level -> fitting(level, wanted).stream().limit(1))
        .findFirst()
        .map(Chosen::one)
        .orElseGet(() -> byLine(fittingLine(stated.inUnitLine(), wanted, name), indicator));
  }

  private Chosen byLine(List<UnitOfMeasure> fitting, Indicator indicator) {
    if (fitting.size() > 1) {
      return new Chosen(Optional.empty(), fitting);
    }
    return fitting.stream()
        .findFirst()
        .or(() -> counted(indicator))
        .map(Chosen::one)
        .orElse(Chosen.NOTHING);
  }

  private static List<UnitOfMeasure> fittingLine(
      List<UnitOfMeasure> line, Dimension wanted, String name) {
    boolean anyMoney = wanted == Dimension.MONEY && ACROSS_BORDERS.matcher(name).find();
    return anyMoney
        ? line.stream().filter(unit -> isMoney(unit.dimension())).toList()
        : fitting(line, wanted);
  }

  /** Those of the very dimension if there are any, else those that can stand for it. */
  private static List<UnitOfMeasure> fitting(List<UnitOfMeasure> level, Dimension wanted) {
    if (level.isEmpty()) {
      return level;
    }
    List<UnitOfMeasure> same = level.stream().filter(u -> u.dimension() == wanted).toList();
    return same.isEmpty()
        ? level.stream().filter(unit -> fits(unit.dimension(), wanted)).toList()
        : same;
  }

  private static boolean fits(Dimension stated, Dimension wanted) {
    return FRACTIONS.contains(stated) && FRACTIONS.contains(wanted)
        || isMoney(stated) && isMoney(wanted);
  }

  private static boolean isMoney(Dimension dimension) {
    return dimension == Dimension.MONEY || dimension == Dimension.FOREIGN_MONEY;
  }

  private Optional<UnitOfMeasure> counted(Indicator indicator) {
    return TAKEN_FOR_GRANTED.contains(indicator.dimension())
        ? units.find(indicator.unit()).filter(unit -> unit.factor().equals(BigDecimal.ONE))
        : Optional.empty();
  }

  /**
   * For what the dictionary does not know, only what is beyond doubt.
   *
   * @param lineApplies whether the unit line can be meant for the number at all
   */
  Chosen unknown(Stated stated, boolean lineApplies) {
    Optional<UnitOfMeasure> near = stated.near().flatMap(List::stream).findFirst();
    if (near.isPresent() || !lineApplies) {
      return new Chosen(near, List.of());
    }
    List<UnitOfMeasure> line = stated.inUnitLine();
    return line.size() == 1 ? Chosen.one(line.get(0)) : new Chosen(Optional.empty(), line);
  }
}
