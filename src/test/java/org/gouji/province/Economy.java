package org.gouji.province;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.province.Measure.Kind;

/**
 * What truly happened in a made-up province, 真实总量: amounts of each city and month in whole
 * ten-thousandths of the printed unit, so that every identity holds exactly.
 */
final class Economy {
  /** How many of the whole numbers make one of the printed unit. */
  static final long GRAIN = 10_000;

  /** What is part of what, and how large a part in per cent. */
  private static final Map<String, Within> WITHIN =
      Map.of(
          "above_scale_value_added", new Within("industrial_value_added", 88),
          "high_tech_manufacturing_value_added", new Within("above_scale_value_added", 16),
          "tax_revenue", new Within("general_budget_revenue", 76),
          "industrial_tax_revenue", new Within("tax_revenue", 42),
          "industrial_investment", new Within("fixed_asset_investment", 31),
          "industrial_sales_output", new Within("gross_industrial_output", 96),
          "export_delivery_value", new Within("industrial_sales_output", 11),
          "industrial_electricity", new Within("electricity_consumption", 63),
          "total_liabilities", new Within("total_assets", 57),
          "loss_making_enterprises", new Within("enterprises", 22));

  private record Within(String whole, int percent) {}

  private record Place(String city, String measure) {}

  private final Random random;
  private final int months;
  private final Map<Place, long[]> amounts = new HashMap<>();
  private final Map<Place, long[]> prices = new HashMap<>();

  Economy(Random random, List<String> cities, int months) {
    this.random = random;
    this.months = months;
    for (int rank = 0; rank < cities.size(); rank++) {
      city(cities.get(rank), 900 / (rank + 1) + 15);
    }
  }

  /**
   * @param weight size of the city in per cent of a middling one
   */
  private void city(String city, int weight) {
    for (Measure measure : Measures.ALL) {
      if (measure.isAmount()) {
        amounts.put(new Place(city, measure.code()), series(city, measure, weight));
      } else if (!measure.checked()) {
        prices.put(new Place(city, measure.code()), priceRises());
      }
    }
  }

  private long[] series(String city, Measure measure, int weight) {
    if (!measure.parts().isEmpty()) {
      return sum(city, measure.parts());
    }
    if (measure.code().equals("secondary_industry_value_added")) {
      // Construction stands beside industry.
      return scaled(city, "industrial_value_added", 112, 121, measure);
    }
    Within within = WITHIN.get(measure.code());
    if (within != null) {
      return scaled(city, within.whole(), within.percent() - 4, within.percent() + 3, measure);
    }
    return seasons(measure, weight);
  }

  private long[] sum(String city, List<String> parts) {
    long[] sum = new long[months];
    for (String part : parts) {
      for (int month = 0; month < months; month++) {
        sum[month] += amount(city, part, month);
      }
    }
    return sum;
  }

  private long[] scaled(String city, String of, int from, int to, Measure measure) {
    long[] scaled = new long[months];
    for (int month = 0; month < months; month++) {
      long perMille = between(from * 10, to * 10);
      scaled[month] = whole(measure, amount(city, of, month) * perMille / 1000);
    }
    return scaled;
  }

  private long[] seasons(Measure measure, int weight) {
    long middle = measure.size() * GRAIN * weight * between(80, 120) / 10_000;
    long[] series = new long[months];
    for (int month = 0; month < months; month++) {
      boolean stock = measure.kind() == Kind.STOCK;
      long season = stock ? 1000 : 1000 + between(-90, 90) - (month % 12 == 1 ? 150 : 0);
      long trend = 1000 + 6L * month + (stock ? between(-2, 2) : 0);
      long amount = middle * season / 1000 * trend / 1000;
      boolean loss = measure.kind() == Kind.PROFIT && random.nextInt(40) == 0;
      series[month] = whole(measure, loss ? -amount / 4 : amount);
    }
    return series;
  }

  /** Things that are counted come in whole pieces. */
  private static long whole(Measure measure, long amount) {
    return measure.decimals() == 0 ? amount / GRAIN * GRAIN : amount;
  }

  /** How prices rise within a year, in tenths of a per cent. */
  private long[] priceRises() {
    return random.ints(months, 2, 25).asLongStream().toArray();
  }

  private long between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  /** The amount of one month, or of the end of it, months counted from 0 over all years. */
  long amount(String city, String measure, int month) {
    return amounts.get(new Place(city, measure))[month];
  }

  long priceRise(String city, String measure, int month) {
    return prices.get(new Place(city, measure))[month];
  }
}
