package org.gouji.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.gouji.province.Measure.Kind;

/** Ways a printed number goes wrong, 差错类型. */
enum Slip {
  TENFOLD,
  A_TENTH,
  TEN_THOUSANDFOLD,
  A_TEN_THOUSANDTH,
  SIGN,
  SWAPPED_DIGITS,
  NEIGHBOUR_COLUMN,
  PERIOD_BEFORE,
  MISSING_PART,
  WRONG_NUMBER;

  /** Last digits by which a number must be wrong, so that no rounding explains it. */
  private static final BigDecimal FAR_OF_AMOUNTS = BigDecimal.valueOf(60);

  private static final BigDecimal FAR_OF_RATIOS = BigDecimal.valueOf(12);

  /** The number as the slip makes it; empty where it makes none, or one that rounding explains. */
  Optional<String> of(Cell cell, Neighbours around, Random random) {
    BigDecimal number = new BigDecimal(cell.text());
    return slipped(cell, number, around, random)
        .filter(
            wrong -> {
              BigDecimal off = number.subtract(new BigDecimal(wrong)).abs();
              BigDecimal far = cell.measure().isAmount() ? FAR_OF_AMOUNTS : FAR_OF_RATIOS;
              return off.compareTo(number.ulp().multiply(far)) > 0;
            });
  }

  private Optional<String> slipped(Cell cell, BigDecimal number, Neighbours around, Random random) {
    return switch (this) {
      case TENFOLD -> Optional.of(moved(number, 1));
      case A_TENTH -> Optional.of(moved(number, -1));
      case TEN_THOUSANDFOLD -> amountMoved(cell, number, 4);
      case A_TEN_THOUSANDTH -> amountMoved(cell, number, -4);
      case SIGN -> Optional.of(number.negate().toPlainString());
      case SWAPPED_DIGITS -> swapped(cell.text(), random);
      case NEIGHBOUR_COLUMN -> around.inNextColumn(cell).map(Cell::text);
      case PERIOD_BEFORE -> around.inPeriodBefore(cell).map(Cell::text);
      case MISSING_PART -> around.partOf(cell, random).map(part -> less(number, part));
      case WRONG_NUMBER -> Optional.of(wrong(number, random));
    };
  }

  private static String moved(BigDecimal number, int places) {
    return number.movePointRight(places).toPlainString();
  }

  /** 亿元 and 万元 are mistaken for each other; per cent and counts are not. */
  private static Optional<String> amountMoved(Cell cell, BigDecimal number, int places) {
    return cell.measure().isAmount() && cell.measure().kind() != Kind.STOCK
        ? Optional.of(moved(number, places))
        : Optional.empty();
  }

  private static String less(BigDecimal number, Cell part) {
    return number.subtract(new BigDecimal(part.text())).toPlainString();
  }

  private static String wrong(BigDecimal number, Random random) {
    int percent = (random.nextBoolean() ? 1 : -1) * (4 + random.nextInt(30));
    BigDecimal factor = BigDecimal.valueOf(100 + percent).movePointLeft(2);
    return number.multiply(factor).setScale(number.scale(), RoundingMode.HALF_UP).toPlainString();
  }

  private static Optional<String> swapped(String text, Random random) {
    int from = random.nextInt(text.length());
    for (int i = 0; i < text.length() - 1; i++) {
      int at = (from + i) % (text.length() - 1);
      char one = text.charAt(at);
      char two = text.charAt(at + 1);
      boolean leadsWithZero = at == 0 && two == '0';
      if (Character.isDigit(one) && Character.isDigit(two) && one != two && !leadsWithZero) {
        return Optional.of(text.substring(0, at) + two + one + text.substring(at + 2));
      }
    }
    return Optional.empty();
  }
}
