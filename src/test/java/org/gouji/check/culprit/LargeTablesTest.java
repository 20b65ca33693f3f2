package org.gouji.check.culprit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.check.verdict.JudgedRelations;
import org.gouji.issue.Contributor;
import org.gouji.issue.Relation;
import org.gouji.quantity.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of 21 regions and 8 columns with both totals: mistakes cost little work to find. */
class LargeTablesTest {
  private static final int REGIONS = 21;
  private static final int COLUMNS = 8;

  /** A third of what a component may cost. */
  private static final long WORK = 100_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void mistakesInRowsAndColumnsOfTheirOwnAreAllFound(int mistakes) {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      Map<String, Interval> cells = consistent(random);
      Set<String> wrong = new TreeSet<>();
      for (int i = 0; i < mistakes; i++) {
        String cell = name(5 * i + random.nextInt(5), 2 * i + random.nextInt(2));
        cells.put(cell, Terms.exact(1_000_000L + random.nextInt(1_000_000)));
        wrong.add(cell);
      }
      ConstraintIndex index =
          new ConstraintIndex(JudgedRelations.of(Terms.judged(relations(cells))));
      Solver solver = new Solver(index, cell -> 2, cell -> Interval.all(), WORK);

      List<Solution> solutions = solver.solutions();

      assertThat(solutions).as("seed %s", seed).hasSize(1);
      assertThat(solutions.get(0).sets()).as("seed %s", seed).containsOnlyOnce(wrong);
      if (mistakes == 1) {
        assertThat(solutions.get(0).sets()).containsExactly(wrong);
      }
    }
  }

  private static String name(int region, int column) {
    return "c%02d-%02d".formatted(region, column);
  }

  private static Map<String, Interval> consistent(Random random) {
    Map<String, Long> numbers = new TreeMap<>();
    for (int region = 0; region < REGIONS; region++) {
      for (int column = 0; column < COLUMNS; column++) {
        long number = 100 + random.nextInt(100_000);
        numbers.put(name(region, column), number);
        numbers.merge(name(REGIONS, column), number, Long::sum);
        numbers.merge(name(region, COLUMNS), number, Long::sum);
        numbers.merge(name(REGIONS, COLUMNS), number, Long::sum);
      }
    }
    Map<String, Interval> cells = new TreeMap<>();
    numbers.forEach((cell, number) -> cells.put(cell, Terms.exact(number)));
    return cells;
  }

  private static List<Relation> relations(Map<String, Interval> cells) {
    List<Relation> relations = new ArrayList<>();
    for (int region = 0; region <= REGIONS; region++) {
      List<Contributor> parts = new ArrayList<>();
      for (int column = 0; column < COLUMNS; column++) {
        parts.add(term(cells, name(region, column)));
      }
      relations.add(Relation.Sum.equal(List.of(term(cells, name(region, COLUMNS))), parts));
    }
    for (int column = 0; column <= COLUMNS; column++) {
      List<Contributor> parts = new ArrayList<>();
      for (int region = 0; region < REGIONS; region++) {
        parts.add(term(cells, name(region, column)));
      }
      relations.add(Relation.Sum.equal(List.of(term(cells, name(REGIONS, column))), parts));
    }
    return relations;
  }

  private static Contributor term(Map<String, Interval> cells, String cell) {
    return Terms.term(cell, cells.get(cell));
  }
}
