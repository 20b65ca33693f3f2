package org.gouji.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A range of numbers that computes by trying numbers out, 区间对照: it takes a few numbers of each
 * range, its closed ends themselves and numbers extremely near its open ones, and looks how far the
 * results reach. It shares nothing with {@link Interval}, and is slow and simple.
 *
 * @param low empty if there is no lower end
 * @param high empty if there is no upper end
 */
record OracleInterval(
    Optional<Ratio> low, boolean lowClosed, Optional<Ratio> high, boolean highClosed) {

  /** How near to an open end a number is taken; ends are never that near to each other. */
  static final Ratio NEAR = Ratio.tenTo(-9);

  /** A number beyond all that ends can make. */
  private static final Ratio FAR = Ratio.tenTo(18);

  /** Results above this have no end: without {@link #FAR} or {@link #NEAR} none is so large. */
  private static final Ratio ENDLESS = Ratio.tenTo(6);

  /** Digits of a quotient that no decimal can write. */
  private static final int DIGITS = 40;

  private static final Ratio CLOSE = Ratio.tenTo(-5);

  /** A range with ends of at most one decimal; every tenth end or so is missing. */
  static OracleInterval random(Random random) {
    while (true) {
      Optional<Ratio> low = end(random);
      Optional<Ratio> high = random.nextInt(8) == 0 ? low : end(random);
      boolean lowClosed = low.isPresent() && random.nextBoolean();
      boolean highClosed = high.isPresent() && random.nextBoolean();
      int order = low.isEmpty() || high.isEmpty() ? -1 : low.get().compareTo(high.get());
      if (order < 0 || order == 0 && lowClosed && highClosed) {
        return new OracleInterval(low, lowClosed, high, highClosed);
      }
    }
  }

  private static Optional<Ratio> end(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> Optional.empty();
      case 1, 2 -> Optional.of(Ratio.ZERO);
      case 3, 4, 5 -> Optional.of(Ratio.of(random.nextInt(13) - 6, 1));
      default -> Optional.of(Ratio.of(random.nextInt(401) - 200, 10));
    };
  }

  boolean has(Ratio number) {
    int fromLow = low.map(number::compareTo).orElse(1);
    int fromHigh = high.map(number::compareTo).orElse(-1);
    return (fromLow > 0 || fromLow == 0 && lowClosed)
        && (fromHigh < 0 || fromHigh == 0 && highClosed);
  }

  /** The finite ends and 0, which splits a range of divisors. */
  List<Ratio> landmarks() {
    return Stream.of(low.stream(), high.stream(), Stream.of(Ratio.ZERO))
        .flatMap(ends -> ends)
        .distinct()
        .toList();
  }

  /** Numbers of this range that tell how it lies to the landmarks. */
  List<Ratio> samples(List<Ratio> landmarks) {
    List<Ratio> all = new ArrayList<>(List.of(FAR, FAR.times(Ratio.of(-1, 1))));
    for (Ratio mark : landmarks) {
      all.add(mark);
      all.add(mark.plus(NEAR));
      all.add(mark.minus(NEAR));
      landmarks.forEach(other -> all.add(mark.plus(other).dividedBy(Ratio.of(2, 1))));
    }
    return all.stream().filter(this::has).distinct().toList();
  }

  List<Ratio> samples() {
    return samples(landmarks());
  }

  /** How far results reach. */
  static Optional<OracleInterval> reach(
      OracleInterval a, OracleInterval b, BinaryOperator<Ratio> operation) {
    return reach(a, b, operation, false);
  }

  /** How far quotients by anything but 0 reach; empty if there are none. */
  static Optional<OracleInterval> reachOfQuotients(OracleInterval a, OracleInterval b) {
    return reach(a, b, Ratio::dividedBy, true);
  }

  /** What a function that rises makes of this range. */
  OracleInterval each(UnaryOperator<Ratio> rising) {
    return new OracleInterval(low.map(rising), lowClosed, high.map(rising), highClosed);
  }

  private static Optional<OracleInterval> reach(
      OracleInterval a, OracleInterval b, BinaryOperator<Ratio> operation, boolean division) {
    List<Ratio> results = results(a.samples(), b.samples(), operation, division);
    if (results.isEmpty()) {
      return Optional.empty();
    }
    List<Ratio> ends = results(a.landmarks(), b.landmarks(), operation, division);
    Ratio least = results.stream().min(Ratio::compareTo).orElseThrow();
    Ratio most = results.stream().max(Ratio::compareTo).orElseThrow();
    Optional<Ratio> low = limit(least, ends);
    Optional<Ratio> high = limit(most, ends);
    return Optional.of(
        new OracleInterval(
            low,
            low.filter(results::contains).isPresent(),
            high,
            high.filter(results::contains).isPresent()));
  }

  private static List<Ratio> results(
      List<Ratio> a, List<Ratio> b, BinaryOperator<Ratio> operation, boolean division) {
    return a.stream()
        .flatMap(
            one ->
                b.stream()
                    .filter(two -> !division || !two.isZero())
                    .map(two -> operation.apply(one, two)))
        .toList();
  }

  /** The result at ends that a result near open ends is near to; none where it has no end. */
  private static Optional<Ratio> limit(Ratio extreme, List<Ratio> ends) {
    if (extreme.abs().compareTo(ENDLESS) > 0) {
      return Optional.empty();
    }
    return Stream.concat(ends.stream(), Stream.of(Ratio.ZERO))
        .filter(end -> end.minus(extreme).abs().compareTo(CLOSE) < 0)
        .findFirst()
        .or(
            () -> {
              throw new IllegalStateException("the oracle is at a loss at " + extreme);
            });
  }

  Interval asInterval() {
    return Interval.of(bound(low, lowClosed), bound(high, highClosed));
  }

  private static Bound bound(Optional<Ratio> end, boolean closed) {
    return end.map(OracleInterval::decimal)
        .map(number -> closed ? Bound.closed(number) : Bound.open(number))
        .orElse(Bound.infinite());
  }

  static BigDecimal decimal(Ratio number) {
    return new BigDecimal(number.over()).divide(new BigDecimal(number.under()));
  }

  /** Whether an interval says the same; ends that no decimal can write lie just outside. */
  boolean isSameAs(Interval ours) {
    return isSame(low, lowClosed, ours.lower(), -1) && isSame(high, highClosed, ours.upper(), 1);
  }

  private static boolean isSame(Optional<Ratio> end, boolean closed, Bound ours, int outwards) {
    if (end.isEmpty() || ours.isInfinite()) {
      return end.isEmpty() && ours.isInfinite();
    }
    Ratio number = Ratio.of(ours.value().orElseThrow());
    if (end.get().isDecimal()) {
      return number.equals(end.get()) && closed == ours.isClosed();
    }
    Ratio off = number.minus(end.get());
    Ratio digit = end.get().abs().plus(Ratio.ONE).times(Ratio.tenTo(1 - DIGITS));
    return !ours.isClosed()
        && off.compareTo(Ratio.ZERO) == outwards
        && off.abs().compareTo(digit) <= 0;
  }
}
