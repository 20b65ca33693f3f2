package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The corners of a region that half spaces cut out, found by exact determinants up to three wide.
 */
final class Corners {
  private static final MathContext PRECISE = new MathContext(60);

  private Corners() {}

  /** Σ a · x ≤ limit. */
  record Half(BigDecimal[] a, BigDecimal limit) {}

  /** Widens the ends of each unknown to all corners; they stay empty if the region is. */
  static void widen(BigDecimal[][] ends, List<Half> halves) {
    corners(halves, ends.length, new int[ends.length], 0, 0, ends);
  }

  /** Tries every choice of half spaces for a corner and widens the ends by those that count. */
  private static void corners(
      List<Half> halves, int size, int[] chosen, int from, int count, BigDecimal[][] ends) {
    if (count == size) {
      corner(halves, chosen, ends);
      return;
    }
    for (int i = from; i < halves.size(); i++) {
      chosen[count] = i;
      corners(halves, size, chosen, i + 1, count + 1, ends);
    }
  }

  private static void corner(List<Half> halves, int[] chosen, BigDecimal[][] ends) {
    int size = chosen.length;
    BigDecimal[][] a = new BigDecimal[size][];
    BigDecimal[] b = new BigDecimal[size];
    for (int i = 0; i < size; i++) {
      a[i] = halves.get(chosen[i]).a();
      b[i] = halves.get(chosen[i]).limit();
    }
    BigDecimal whole = determinant(a);
    if (whole.signum() == 0) {
      return;
    }
    BigDecimal[] x = new BigDecimal[size];
    for (int i = 0; i < size; i++) {
      x[i] = determinant(with(a, i, b));
    }
    for (Half half : halves) {
      BigDecimal sum = half.limit().multiply(whole).negate();
      for (int i = 0; i < size; i++) {
        sum = sum.add(half.a()[i].multiply(x[i]));
      }
      if (sum.signum() * whole.signum() > 0) {
        return;
      }
    }
    for (int i = 0; i < size; i++) {
      BigDecimal value = x[i].divide(whole, PRECISE);
      ends[i] =
          ends[i] == null
              ? new BigDecimal[] {value, value}
              : new BigDecimal[] {ends[i][0].min(value), ends[i][1].max(value)};
    }
  }

  private static BigDecimal[][] with(BigDecimal[][] a, int column, BigDecimal[] b) {
    BigDecimal[][] changed = new BigDecimal[a.length][];
    for (int i = 0; i < a.length; i++) {
      changed[i] = a[i].clone();
      changed[i][column] = b[i];
    }
    return changed;
  }

  private static BigDecimal determinant(BigDecimal[][] a) {
    return switch (a.length) {
      case 1 -> a[0][0];
      case 2 -> minor(a, 0, 1, 0, 1);
      default ->
          a[0][0]
              .multiply(minor(a, 1, 2, 1, 2))
              .subtract(a[0][1].multiply(minor(a, 1, 2, 0, 2)))
              .add(a[0][2].multiply(minor(a, 1, 2, 0, 1)));
    };
  }

  private static BigDecimal minor(BigDecimal[][] a, int top, int bottom, int left, int right) {
    return a[top][left]
        .multiply(a[bottom][right])
        .subtract(a[top][right].multiply(a[bottom][left]));
  }
}
