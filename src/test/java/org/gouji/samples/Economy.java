package org.gouji.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The made-up economy the samples report on, 合成经济. Every figure follows from a place's weight and a
 * fixed scatter, so it is the same in each workbook that states it; what Chengdu published for 2022
 * is taken as published.
 */
final class Economy {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String CHENGDU = "510100";

  private static final Map<String, String> PUBLISHED =
      Map.of(
          "va", "5067.0",
          "revenue", "17296.4",
          "profit", "1141.3",
          "enterprises", "4114",
          "giants", "288",
          "champions", "10",
          "hightech", "11427");

  private Economy() {}

  static BigDecimal valueAdded(Place city) {
    return level("va", city, city.weight(), 97, 103, 1);
  }

  static BigDecimal aboveScaleValueAdded(Place city) {
    return level("above", city, valueAdded(city), 80, 90, 1);
  }

  static BigDecimal revenue(Place city) {
    return level("revenue", city, valueAdded(city), 310, 350, 1);
  }

  static BigDecimal revenueBefore(Place city) {
    return level("revenue2021", city, revenue(city), 90, 97, 1);
  }

  static BigDecimal profit(Place city) {
    return level("profit", city, revenue(city), 5, 9, 1);
  }

  static BigDecimal enterprises(Place city) {
    return level("enterprises", city, valueAdded(city), 75, 105, 0);
  }

  /** A level in proportion to another: between so many and so many hundredths of it. */
  static BigDecimal level(
      String what, Place place, BigDecimal base, int from, int to, int decimals) {
    String published = PUBLISHED.get(what);
    if (place.code().equals(CHENGDU) && published != null) {
      return new BigDecimal(published);
    }
    return base.multiply(between(what + place.code(), from, to))
        .divide(HUNDRED, decimals, RoundingMode.HALF_UP);
  }

  /** A number between two bounds that depends on nothing but the key. */
  static BigDecimal between(String key, int from, int to) {
    int scatter = 7;
    for (char c : key.toCharArray()) {
      scatter = Math.floorMod(scatter * 1103 + c * 12347, 1_000_003);
    }
    BigDecimal part = BigDecimal.valueOf(Math.floorMod(scatter * 31, 10_000), 4);
    return BigDecimal.valueOf(from).add(BigDecimal.valueOf((long) to - from).multiply(part));
  }

  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
  }

  static BigDecimal growth(BigDecimal current, BigDecimal previous) {
    return current.subtract(previous).multiply(HUNDRED).divide(previous, 1, RoundingMode.HALF_UP);
  }

  /** A total cut up by weight so that the printed parts add up exactly. */
  static Map<String, BigDecimal> split(
      String what, BigDecimal total, List<Place> places, int decimals) {
    Map<String, BigDecimal> weights = new TreeMap<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Place place : places) {
      BigDecimal weight = place.weight().multiply(between(what + place.code(), 90, 110));
      weights.put(place.name(), weight);
      sum = sum.add(weight);
    }
    Map<String, BigDecimal> parts = new TreeMap<>();
    BigDecimal left = total.setScale(decimals, RoundingMode.UNNECESSARY);
    for (Place place : places) {
      BigDecimal part =
          total.multiply(weights.get(place.name())).divide(sum, decimals, RoundingMode.DOWN);
      parts.put(place.name(), part);
      left = left.subtract(part);
    }
    parts.merge(places.get(0).name(), left, BigDecimal::add);
    return parts;
  }
}
