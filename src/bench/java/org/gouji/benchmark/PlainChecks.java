package org.gouji.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.benchmark.CheckTally.Check;
import org.gouji.benchmark.CheckTally.Found;
import org.gouji.codelist.Region;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.quantity.Interval;

/**
 * The four checks as one would write them by hand, 手写检查: maps from what a figure is to the figure,
 * bounds multiplied instead of divided, nothing kept but what was found. One of several threads; a
 * branch of industry or a project belongs to one thread.
 */
final class PlainChecks {

  private final List<Figure> figures;
  private final List<String> cities;
  private final String growth;
  private final int thread;
  private final int threads;
  private final Map<FigureKey, Integer> byKey = new HashMap<>();
  private final Map<String, List<Integer>> claims = new HashMap<>();
  private final BitSet looked = new BitSet();
  private final CheckTally tally = new CheckTally();

  private PlainChecks(
      List<Figure> figures, List<Region> cities, String growth, int thread, int threads) {
    this.figures = figures;
    this.cities = cities.stream().map(Region::code).toList();
    this.growth = growth;
    this.thread = thread;
    this.threads = threads;
  }

  static CheckTally run(List<Figure> figures, List<Region> cities, String growth, int threads)
      throws InterruptedException {
    List<PlainChecks> shares = new ArrayList<>();
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      PlainChecks share = new PlainChecks(figures, cities, growth, i, threads);
      shares.add(share);
      running.add(new Thread(share::run));
    }
    running.forEach(Thread::start);
    CheckTally all = new CheckTally();
    for (int i = 0; i < threads; i++) {
      running.get(i).join();
      all.add(shares.get(i).tally);
    }
    return all;
  }

  private void run() {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      String project = figure.subject().project();
      String share = project.isEmpty() ? figure.subject().industry() : project;
      if (Math.floorMod(share.hashCode(), threads) == thread) {
        if (project.isEmpty()) {
          byKey.put(figure.key(), i);
        } else {
          claims.computeIfAbsent(project, each -> new ArrayList<>(1)).add(i);
        }
      }
    }
    byKey.forEach(this::judge);
    claims.values().forEach(this::claimedOnce);
    tally.looked(looked.cardinality());
  }

  private void judge(FigureKey key, int place) {
    if (key.indicator().equals(SyntheticProvince.MARGIN)) {
      ratio(key, place);
    } else if (key.indicator().equals(growth)) {
      growth(key, place);
    } else if (key.subject().region().equals(SyntheticProvince.PROVINCE)) {
      sum(key, place);
    }
  }

  private void sum(FigureKey key, int place) {
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    for (String city : cities) {
      Integer part =
          byKey.get(
              new FigureKey(
                  FigureKind.ACTUAL,
                  key.subject().withRegion(city),
                  key.indicator(),
                  "",
                  key.start(),
                  key.end()));
      if (part == null) {
        say(Check.SUM, Found.UNDECIDABLE, place);
        return;
      }
      looked.set(part);
      low = low.add(low(part));
      high = high.add(high(part));
    }
    say(Check.SUM, found(low, high(place), low(place), high), place);
  }

  private void ratio(FigureKey key, int place) {
    Integer above = byKey.get(as(key, SyntheticProvince.PROFIT));
    Integer below = byKey.get(as(key, SyntheticProvince.REVENUE));
    quotient(Check.RATIO, place, above, below, BigDecimal.ZERO);
  }

  private void growth(FigureKey key, int place) {
    Period before = figures.get(place).period().yearBefore();
    Integer now = byKey.get(as(key, SyntheticProvince.REVENUE));
    Integer then =
        byKey.get(
            new FigureKey(
                FigureKind.ACTUAL,
                key.subject(),
                SyntheticProvince.REVENUE,
                "",
                before.start(),
                before.end()));
    quotient(Check.GROWTH, place, now, then, BigDecimal.ONE);
  }

  private void quotient(Check check, int place, Integer above, Integer below, BigDecimal plus) {
    if (above != null) {
      looked.set(above);
    }
    if (below != null) {
      looked.set(below);
    }
    if (above == null || below == null) {
      say(check, Found.UNDECIDABLE, place);
      return;
    }
    BigDecimal low = low(place).add(plus);
    BigDecimal high = high(place).add(plus);
    BigDecimal lowest = low.multiply(low.signum() < 0 ? high(below) : low(below));
    BigDecimal highest = high.multiply(high.signum() < 0 ? low(below) : high(below));
    say(check, found(low(above), highest, lowest, high(above)), place);
  }

  private void claimedOnce(List<Integer> places) {
    Set<String> claimants = new HashSet<>();
    places.forEach(place -> claimants.add(figures.get(place).subject().region()));
    places.forEach(looked::set);
    say(Check.CLAIM, claimants.size() > 1 ? Found.VIOLATED : Found.PASS, places.get(0));
  }

  private void say(Check check, Found found, int place) {
    looked.set(place);
    tally.add(check, found, 1);
    if (found == Found.VIOLATED) {
      Figure figure = figures.get(place);
      boolean claim = check == Check.CLAIM;
      tally.violation(
          check,
          claim ? "project=" + figure.subject().project() : figure.subject().code(),
          figure.indicator(),
          figure.period().code());
    }
  }

  /** Whether low ≤ upper and lower ≤ high. */
  private static Found found(BigDecimal low, BigDecimal upper, BigDecimal lower, BigDecimal high) {
    int one = low.compareTo(upper);
    int other = lower.compareTo(high);
    if (one > 0 || other > 0) {
      return Found.VIOLATED;
    }
    return one == 0 || other == 0 ? Found.TIGHT : Found.PASS;
  }

  private BigDecimal low(int place) {
    return amount(place).lowerValue().orElseThrow();
  }

  private BigDecimal high(int place) {
    return amount(place).upperValue().orElseThrow();
  }

  private Interval amount(int place) {
    return figures.get(place).amount().orElseThrow();
  }

  private static FigureKey as(FigureKey key, String indicator) {
    return new FigureKey(FigureKind.ACTUAL, key.subject(), indicator, "", key.start(), key.end());
  }
}
