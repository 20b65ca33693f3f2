package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gouji.figure.Figure;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.PartKind;
import org.gouji.rule.scope.PartWhole;
import org.junit.jupiter.api.Test;

/** Tables of true numbers, rounded as tables are printed; the seed is fixed. */
class TieOutPropertyTest {

  private static final int TABLES = 1000;
  private final Random random = new Random(20220101L);

  @Test
  void trueTablesRoundedAsPrintedAreNeverViolated() {
    for (int i = 0; i < TABLES; i++) {
      Table table = Table.random(random);
      assertThat(TieOut.sum(table.scope()).verdict())
          .as("table %d: %s", i, table)
          .isNotEqualTo(Verdict.VIOLATED);
    }
  }

  @Test
  void oneCellBrokenByMoreThanTheWorstCaseIsAlwaysViolated() {
    for (int i = 0; i < TABLES; i++) {
      Table table = Table.random(random).withOneCellBroken(random);
      assertThat(TieOut.sum(table.scope()).verdict())
          .as("table %d: %s", i, table)
          .isEqualTo(Verdict.VIOLATED);
    }
  }

  @Test
  void judgingTwiceGivesTheSame() {
    Table table = Table.random(random).withOneCellBroken(random);
    assertThat(TieOut.sum(table.scope())).isEqualTo(TieOut.sum(table.scope()));
  }

  /** Printed parts and their printed total, each with the same number of decimals. */
  private record Table(List<BigDecimal> parts, BigDecimal total, int decimals) {

    static Table random(Random random) {
      int decimals = random.nextInt(3);
      List<BigDecimal> parts = new ArrayList<>();
      BigDecimal sum = BigDecimal.ZERO;
      int terms = 2 + random.nextInt(20);
      for (int i = 0; i < terms; i++) {
        BigDecimal exact = BigDecimal.valueOf(random.nextLong(10_000_000L), 4);
        sum = sum.add(exact);
        parts.add(exact.setScale(decimals, RoundingMode.HALF_UP));
      }
      return new Table(parts, sum.setScale(decimals, RoundingMode.HALF_UP), decimals);
    }

    /** Twice the worst case: half a digit of each term and of the total. */
    Table withOneCellBroken(Random random) {
      BigDecimal worst = new BigDecimal(parts.size() + 2).scaleByPowerOfTen(-decimals);
      int at = random.nextInt(parts.size());
      List<BigDecimal> broken = new ArrayList<>(parts);
      BigDecimal shift = random.nextBoolean() ? worst : worst.negate();
      broken.set(at, broken.get(at).add(shift));
      return new Table(broken, total, decimals);
    }

    PartWhole scope() {
      Figure whole = Stating.actual("total", total.toPlainString());
      List<Figure> figures = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        figures.add(Stating.actual("p" + i, parts.get(i).toPlainString()));
      }
      return new PartWhole(
          Stating.key(whole),
          whole,
          Optional.empty(),
          figures,
          List.of(),
          true,
          PartKind.TABLE,
          Stating.TOTAL);
    }
  }
}
