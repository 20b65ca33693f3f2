package org.gouji.rule.formula;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.quantity.Dimension;

/**
 * What a formula measures, 量纲: powers of dimensions. 元/人 times 人 is 元.
 *
 * @param open true if the dictionary does not tell: 人均 figures are stated in 元, not in 元/人
 */
public record Measure(Map<Dimension, Integer> powers, boolean open) {

  /** Shares, rates and plain numbers. */
  public static final Measure NUMBER = new Measure(Map.of(), false);

  private static final Measure OPEN = new Measure(Map.of(), true);

  private static final Map<Dimension, Map<Dimension, Integer>> MADE_OF =
      Map.of(
          Dimension.RATIO, Map.of(),
          Dimension.POINTS, Map.of(),
          Dimension.MULTIPLE, Map.of(),
          Dimension.MONEY_PER_PERSON, Map.of(Dimension.MONEY, 1, Dimension.PERSONS, -1),
          Dimension.MONEY_PER_MASS, Map.of(Dimension.MONEY, 1, Dimension.MASS, -1),
          Dimension.ENERGY_PER_MONEY, Map.of(Dimension.ENERGY, 1, Dimension.MONEY, -1),
          Dimension.VOLUME_PER_MONEY, Map.of(Dimension.VOLUME, 1, Dimension.MONEY, -1),
          Dimension.ELECTRICITY_PER_MONEY, Map.of(Dimension.ELECTRICITY, 1, Dimension.MONEY, -1),
          Dimension.MASS_PER_MONEY, Map.of(Dimension.MASS, 1, Dimension.MONEY, -1),
          Dimension.COUNT_PER_PERSON, Map.of(Dimension.COUNT, 1, Dimension.PERSONS, -1));

  public Measure {
    powers = Map.copyOf(powers);
  }

  /** What figures of an indicator measure, stated in a unit of this dimension. */
  public static Measure of(Indicator indicator, Dimension stated) {
    boolean perSomething = indicator.nature() == Nature.RATIO && !MADE_OF.containsKey(stated);
    return perSomething && stated != Dimension.MONEY_PER_AREA ? OPEN : of(stated);
  }

  public static Measure of(Dimension dimension) {
    return dimension == Dimension.NONE
        ? OPEN
        : new Measure(MADE_OF.getOrDefault(dimension, Map.of(dimension, 1)), false);
  }

  Measure times(Measure other, int sign) {
    Map<Dimension, Integer> product = new EnumMap<>(Dimension.class);
    product.putAll(powers);
    other.powers.forEach(
        (dimension, power) -> product.merge(dimension, sign * power, Integer::sum));
    product.values().removeIf(power -> power == 0);
    return new Measure(product, open || other.open);
  }

  public boolean agreesWith(Measure other) {
    return open || other.open || powers.equals(other.powers);
  }

  /** Such as {@code 元} or {@code 吨标准煤·元^-1}. */
  public String shown() {
    return powers.isEmpty()
        ? "1"
        : powers.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getKey().baseSymbol() + power(each.getValue()))
            .collect(Collectors.joining("·"));
  }

  private static String power(int power) {
    return power == 1 ? "" : "^" + power;
  }
}
