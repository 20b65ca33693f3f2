package org.gouji.check.scoping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.Interval;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.quantity.UnitTable;
import org.gouji.rule.judge.ProvenRows;
import org.gouji.rule.scope.ColumnRelation;

/**
 * Finds the two lines of a table another follows from, 列间关系的证实: at least five rows must follow from
 * them and hardly any not, which no chance brings about.
 */
final class ColumnProof {
  /** Operands stand near what follows from them. */
  private static final int REACH = 8;

  private static final int FEWEST = 5;
  private static final int FEWEST_VALUES = 4;
  private static final int ONE_MISS_IN = 10;

  /** 元/平方米 in one 元/亩: 亩 is the base unit of areas, but not of money per area. */
  private static final BigDecimal PER_MU = new BigDecimal("0.0015");

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final TableLines table;
  private final UnitTable units;

  ColumnProof(TableLines table, UnitTable units) {
    this.table = table;
    this.units = units;
  }

  /** One row with what its result should follow from. */
  record Row(Figure result, Figure first, Figure second, boolean holds) {}

  /** A relation that the table proves. */
  record Proof(ColumnRelation relation, BigDecimal scale, List<Row> rows, int holds) {}

  private record Operands(
      IntFunction<Optional<Figure>> first, IntFunction<Optional<Figure>> second) {}

  /**
   * The relation of this kind that most of the line's results hold.
   *
   * @param places of the results in their line
   */
  Optional<Proof> of(ColumnRelation relation, int line, List<Integer> places) {
    return places.size() < FEWEST
        ? Optional.empty()
        : operands(relation, line, places)
            .flatMap(operands -> proof(relation, line, places, operands).stream())
            .reduce((one, other) -> other.holds() > one.holds() ? other : one);
  }

  private Stream<Operands> operands(ColumnRelation relation, int line, List<Integer> places) {
    List<Integer> near = table.near(line, REACH);
    if (relation == ColumnRelation.SHARE) {
      return totals(line, places)
          .flatMap(
              total ->
                  near.stream()
                      .map(a -> new Operands(at -> table.at(a, at), at -> table.at(a, total))));
    }
    Stream<Operands> pairs =
        near.stream()
            .flatMap(
                a ->
                    near.stream()
                        .filter(b -> !b.equals(a))
                        .map(b -> new Operands(at -> table.at(a, at), at -> table.at(b, at))));
    Stream<Operands> years =
        relation == ColumnRelation.QUOTIENT
            ? Stream.empty()
            : near.stream()
                .map(a -> new Operands(at -> table.at(a, at), at -> table.yearBefore(a, at)));
    return Stream.concat(pairs, years);
  }

  private Stream<Integer> totals(int line, List<Integer> places) {
    return places.stream().filter(at -> table.at(line, at).filter(ColumnProof::isAll).isPresent());
  }

  private static boolean isAll(Figure figure) {
    return figure.written().number().filter(n -> n.compareTo(HUNDRED) == 0).isPresent();
  }

  private Optional<Proof> proof(
      ColumnRelation relation, int line, List<Integer> places, Operands operands) {
    List<Row> rows = new ArrayList<>();
    int bearable = Math.max(1, places.size() / ONE_MISS_IN);
    int misses = 0;
    for (int at : places) {
      Optional<Figure> first = operands.first().apply(at);
      Optional<Figure> second = operands.second().apply(at);
      if (first.isPresent() && second.isPresent()) {
        Figure result = table.at(line, at).orElseThrow();
        if (!fit(relation, result, first.get(), second.get())) {
          return Optional.empty();
        }
        Row row = row(relation, result, first.get(), second.get());
        rows.add(row);
        misses += row.holds() ? 0 : 1;
        if (misses > bearable) {
          return Optional.empty();
        }
      }
    }
    return isProven(rows, misses)
        ? Optional.of(new Proof(relation, scale(rows.get(0).result()), rows, rows.size() - misses))
        : Optional.empty();
  }

  private static boolean isProven(List<Row> rows, int misses) {
    Set<Interval> values = new HashSet<>();
    rows.stream()
        .filter(Row::holds)
        .forEach(row -> values.add(row.result().amount().orElseThrow()));
    return rows.size() - misses >= FEWEST
        && values.size() >= FEWEST_VALUES
        && misses <= Math.max(1, rows.size() / ONE_MISS_IN);
  }

  private Row row(ColumnRelation relation, Figure result, Figure first, Figure second) {
    Optional<Interval> expected =
        ProvenRows.expected(
            relation, first.amount().orElseThrow(), second.amount().orElseThrow(), scale(result));
    boolean holds = expected.flatMap(result.amount().orElseThrow()::intersect).isPresent();
    return new Row(result, first, second, holds);
  }

  /** Whether the units of the three make the relation possible. */
  private boolean fit(ColumnRelation relation, Figure result, Figure first, Figure second) {
    Dimension of = dimension(result);
    Dimension above = dimension(first);
    boolean alike = above == dimension(second) && above != Dimension.NONE;
    boolean fraction = of == Dimension.RATIO || of == Dimension.MULTIPLE;
    return switch (relation) {
      case SHARE, GROWTH -> alike && of == Dimension.RATIO && above != Dimension.RATIO;
      case DIFFERENCE -> alike && of == (above == Dimension.RATIO ? Dimension.POINTS : above);
      case QUOTIENT ->
          alike ? fraction && above != of : !fraction && areKnown(result, first, second);
    };
  }

  private boolean areKnown(Figure... figures) {
    return Stream.of(figures).noneMatch(figure -> dimension(figure) == Dimension.NONE);
  }

  private BigDecimal scale(Figure result) {
    return dimension(result) == Dimension.MONEY_PER_AREA ? PER_MU : BigDecimal.ONE;
  }

  private Dimension dimension(Figure figure) {
    return units.find(figure.written().unit()).map(UnitOfMeasure::dimension).orElse(Dimension.NONE);
  }
}
