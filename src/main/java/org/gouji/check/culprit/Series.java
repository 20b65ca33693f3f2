package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.figure.Subject;
import org.gouji.quantity.Interval;

/** What stands beside figures under suspicion in time and in their tables, 可疑数据项的参照. */
final class Series {
  private static final MathContext SHOWN = MathContext.DECIMAL64;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Places differ in size, so that only a jump beyond this tells one figure from its peers. */
  private static final BigDecimal BEYOND_PEERS = BigDecimal.valueOf(50);

  /** Any series moves by as much. */
  private static final BigDecimal NOISE = new BigDecimal("0.02");

  private static final int FEWEST_PEERS = 3;

  private record Key(
      FigureKind kind, Subject subject, String indicator, String scope, PeriodKind period) {

    static Key of(Figure figure) {
      return new Key(
          figure.kind(),
          figure.subject(),
          figure.indicator(),
          figure.scope(),
          figure.period().kind());
    }
  }

  private record PeerKey(String document, String indicator, String scope, Period period) {
    static PeerKey of(Figure figure) {
      return new PeerKey(
          figure.source().document(), figure.indicator(), figure.scope(), figure.period());
    }
  }

  private final Map<Key, TreeMap<Period, Figure>> series = new HashMap<>();
  private final Map<PeerKey, TreeSet<BigDecimal>> peers = new HashMap<>();

  /** Looks once through all figures for those beside a suspect. */
  Series(Stream<Figure> all, Stream<Figure> suspects) {
    Set<Key> wanted = new HashSet<>();
    Set<PeerKey> tables = new HashSet<>();
    suspects
        .filter(figure -> !figure.indicator().isEmpty())
        .forEach(
            figure -> {
              wanted.add(Key.of(figure));
              tables.add(PeerKey.of(figure));
            });
    all.filter(Figure::hasAmount).forEach(figure -> add(figure, wanted, tables));
  }

  private void add(Figure figure, Set<Key> wanted, Set<PeerKey> tables) {
    Key key = Key.of(figure);
    if (figure.period().isKnown() && wanted.contains(key)) {
      series.computeIfAbsent(key, any -> new TreeMap<>()).putIfAbsent(figure.period(), figure);
    }
    PeerKey table = PeerKey.of(figure);
    if (tables.contains(table)) {
      middle(figure.amount())
          .filter(value -> value.signum() > 0)
          .ifPresent(value -> peers.computeIfAbsent(table, any -> new TreeSet<>()).add(value));
    }
  }

  /** The same one period earlier in the series, the nearest that is stated. */
  Optional<Figure> before(Figure figure) {
    return of(figure)
        .flatMap(all -> Optional.ofNullable(all.lowerEntry(figure.period())))
        .map(Map.Entry::getValue);
  }

  private Optional<Figure> after(Figure figure) {
    return of(figure)
        .flatMap(all -> Optional.ofNullable(all.higherEntry(figure.period())))
        .map(Map.Entry::getValue);
  }

  private Optional<TreeMap<Period, Figure>> of(Figure figure) {
    return Optional.ofNullable(series.get(Key.of(figure)));
  }

  /**
   * How many times nearer a correction brings a figure to its neighbours in time, or by magnitude
   * to its peers in the table: above 1 it fits better, below 1 worse; 1 where nothing can be said.
   */
  BigDecimal gain(Figure figure, Interval corrected) {
    Optional<BigDecimal> now = middle(figure.amount());
    Optional<BigDecimal> then = middle(Optional.of(corrected));
    Optional<BigDecimal> near = inTime(figure);
    if (now.isEmpty() || then.isEmpty()) {
      return BigDecimal.ONE;
    }
    return near.map(usual -> gain(now.get(), then.get(), usual))
        .map(
            gain ->
                gain.subtract(BigDecimal.ONE).abs().compareTo(NOISE) < 0 ? BigDecimal.ONE : gain)
        .orElseGet(() -> amongPeers(figure, now.get(), then.get()));
  }

  private Optional<BigDecimal> inTime(Figure figure) {
    List<BigDecimal> near =
        Stream.of(before(figure), after(figure))
            .flatMap(Optional::stream)
            .flatMap(other -> middle(other.amount()).stream())
            .filter(value -> value.signum() > 0)
            .toList();
    return near.stream()
        .reduce(BigDecimal::add)
        .map(sum -> sum.divide(BigDecimal.valueOf(near.size()), SHOWN));
  }

  private BigDecimal amongPeers(Figure figure, BigDecimal now, BigDecimal then) {
    TreeSet<BigDecimal> values = peers.getOrDefault(PeerKey.of(figure), new TreeSet<>());
    if (values.size() < FEWEST_PEERS) {
      return BigDecimal.ONE;
    }
    BigDecimal median = values.stream().skip(values.size() / 2).findFirst().orElseThrow();
    BigDecimal gain = gain(now, then, median);
    boolean far =
        gain.compareTo(BEYOND_PEERS) > 0
            || gain.multiply(BEYOND_PEERS).compareTo(BigDecimal.ONE) < 0;
    return far ? gain : BigDecimal.ONE;
  }

  private static BigDecimal gain(BigDecimal now, BigDecimal then, BigDecimal usual) {
    return apart(now, usual).divide(apart(then, usual), SHOWN);
  }

  /** How many times one is the other, at least 1; what is not positive is as far as can be. */
  private static BigDecimal apart(BigDecimal value, BigDecimal usual) {
    BigDecimal size = value.max(usual.movePointLeft(9));
    return size.max(usual).divide(size.min(usual), SHOWN);
  }

  static Optional<BigDecimal> middle(Optional<Interval> interval) {
    return interval.flatMap(
        known ->
            known
                .lowerValue()
                .flatMap(low -> known.upperValue().map(high -> low.add(high).multiply(HALF))));
  }
}
