package org.gouji.check.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Equations with values that may not be negative, solved exactly, 单纯形法: the first column is made as
 * large as it can be. Pivots are chosen by Bland's rule, so that it always ends.
 */
final class Simplex {

  private final List<Fraction[]> rows = new ArrayList<>();
  private final List<Integer> basis = new ArrayList<>();
  private final int columns;

  /**
   * @param equations one coefficient for each column and the right side behind them
   */
  private Simplex(List<Fraction[]> equations, int columns) {
    this.columns = columns;
    for (int at = 0; at < equations.size(); at++) {
      rows.add(withOwnColumn(equations.get(at), at, equations.size()));
      basis.add(columns + at);
    }
  }

  /**
   * Values of all columns with the first as large as it can be; empty if no values satisfy the
   * equations. The first column must be bounded by them.
   */
  static Optional<List<Fraction>> largestFirst(List<Fraction[]> equations, int columns) {
    Simplex simplex = new Simplex(equations, columns);
    return simplex.isFeasible() ? Optional.of(simplex.optimum()) : Optional.empty();
  }

  private Fraction[] withOwnColumn(Fraction[] equation, int at, int equations) {
    Fraction[] row = new Fraction[columns + equations + 1];
    boolean turned = equation[columns].signum() < 0;
    for (int column = 0; column < row.length; column++) {
      row[column] = Fraction.ZERO;
    }
    for (int column = 0; column <= columns; column++) {
      int to = column == columns ? row.length - 1 : column;
      row[to] = turned ? equation[column].negate() : equation[column];
    }
    row[columns + at] = Fraction.ONE;
    return row;
  }

  private boolean isFeasible() {
    if (rows.isEmpty()) {
      return true;
    }
    Fraction[] cost = zeros();
    for (Fraction[] row : rows) {
      for (int column = 0; column < columns; column++) {
        cost[column] = cost[column].plus(row[column]);
      }
      cost[cost.length - 1] = cost[cost.length - 1].plus(row[row.length - 1]);
    }
    improve(cost);
    if (cost[cost.length - 1].signum() != 0) {
      return false;
    }
    dropOwnColumns();
    return true;
  }

  private List<Fraction> optimum() {
    if (!rows.isEmpty()) {
      Fraction[] cost = zeros();
      cost[0] = Fraction.ONE;
      for (int at = 0; at < rows.size(); at++) {
        if (basis.get(at) == 0) {
          subtract(cost, rows.get(at), Fraction.ONE);
        }
      }
      improve(cost);
    }
    List<Fraction> values = new ArrayList<>(java.util.Collections.nCopies(columns, Fraction.ZERO));
    for (int at = 0; at < rows.size(); at++) {
      Fraction[] row = rows.get(at);
      values.set(basis.get(at), row[row.length - 1]);
    }
    return values;
  }

  private void improve(Fraction[] cost) {
    for (int enter = entering(cost); enter >= 0; enter = entering(cost)) {
      pivot(leaving(enter), enter, cost);
    }
  }

  private int entering(Fraction[] cost) {
    for (int column = 0; column < columns; column++) {
      if (cost[column].signum() > 0) {
        return column;
      }
    }
    return -1;
  }

  private int leaving(int enter) {
    int best = -1;
    Fraction least = null;
    for (int at = 0; at < rows.size(); at++) {
      Fraction[] row = rows.get(at);
      if (row[enter].signum() > 0) {
        Fraction ratio = row[row.length - 1].dividedBy(row[enter]);
        int order = least == null ? -1 : ratio.compareTo(least);
        if (order < 0 || order == 0 && basis.get(at) < basis.get(best)) {
          best = at;
          least = ratio;
        }
      }
    }
    if (best < 0) {
      throw new IllegalStateException("the first column is not bounded");
    }
    return best;
  }

  private void pivot(int at, int enter, Fraction[] cost) {
    Fraction[] row = rows.get(at);
    Fraction divisor = row[enter];
    for (int column = 0; column < row.length; column++) {
      row[column] = row[column].dividedBy(divisor);
    }
    for (Fraction[] other : rows) {
      if (other != row) {
        subtract(other, row, other[enter]);
      }
    }
    subtract(cost, row, cost[enter]);
    basis.set(at, enter);
  }

  private static void subtract(Fraction[] from, Fraction[] row, Fraction factor) {
    if (factor.signum() != 0) {
      for (int column = 0; column < row.length; column++) {
        from[column] = from[column].minus(row[column].times(factor));
      }
    }
  }

  /** What is left of a row without columns says 0 = 0. */
  private void dropOwnColumns() {
    for (int at = rows.size() - 1; at >= 0; at--) {
      if (basis.get(at) >= columns) {
        int enter = firstOf(rows.get(at));
        if (enter < 0) {
          rows.remove(at);
          basis.remove(at);
        } else {
          pivot(at, enter, zeros());
        }
      }
    }
  }

  private int firstOf(Fraction[] row) {
    for (int column = 0; column < columns; column++) {
      if (row[column].signum() != 0) {
        return column;
      }
    }
    return -1;
  }

  private Fraction[] zeros() {
    Fraction[] zeros = new Fraction[rows.get(0).length];
    java.util.Arrays.fill(zeros, Fraction.ZERO);
    return zeros;
  }
}
