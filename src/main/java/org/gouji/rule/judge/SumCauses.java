package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Cause;
import org.gouji.quantity.Interval;

/**
 * What single slip would settle a sum that does not add up, 合计不符的可能原因. A cause is named only if it
 * explains the whole difference.
 */
final class SumCauses {

  /** A corrected figure must be known this much finer than the difference it is to explain. */
  private static final BigDecimal FINER = BigDecimal.TEN;

  private final Figure whole;
  private final List<Figure> parts;
  private final Interval total;
  private final Interval sum;
  private final Map<Figure, Integer> places = new IdentityHashMap<>();
  private final List<Interval> before = new ArrayList<>();
  private final Interval[] after;
  private final List<Cause> causes = new ArrayList<>();

  private SumCauses(Figure whole, List<Figure> parts) {
    this.whole = whole;
    this.parts = parts;
    this.total = whole.amount().orElseThrow();
    this.sum = sumOf(parts);
    this.after = new Interval[parts.size()];
    addUp();
  }

  /**
   * Causes for a whole and parts that all have an amount; bounds without an end explain nothing.
   */
  static List<Cause> of(Figure whole, List<Figure> parts) {
    SumCauses search = new SumCauses(whole, parts);
    if (search.total.width().isEmpty() || search.sum.width().isEmpty()) {
      return List.of();
    }
    search.slipsOfUnit();
    search.omissions();
    search.subtotalsAmongParts();
    search.repeats();
    search.signs();
    search.swappedDigits();
    return List.copyOf(search.causes);
  }

  static Interval sumOf(List<Figure> parts) {
    return Interval.weightedSum(
        parts.stream()
            .map(part -> new Interval.Term(BigDecimal.ONE, part.amount().orElseThrow()))
            .toList());
  }

  private void slipsOfUnit() {
    for (PowerOfTen slip : PowerOfTen.USUAL) {
      for (Figure part : parts) {
        Interval corrected = slip.applyTo(part.amount().orElseThrow());
        if (isFine(corrected)
            && isPlausible(slip, part)
            && settles(without(part).plus(corrected), total)) {
          add(part, slip);
        }
      }
      Interval corrected = slip.applyTo(total);
      if (isFine(corrected) && settles(sum, corrected)) {
        add(whole, slip);
      }
    }
  }

  private void add(Figure figure, PowerOfTen slip) {
    Bilingual words = slip.words();
    add(
        figure,
        "“%s”%s后恰好相符，疑为%s".formatted(Needs.name(figure), slip.sign(), words.chinese()),
        "%s %s settles the sum: probably %s"
            .formatted(Needs.english(figure), slip.sign(), words.english()));
  }

  /** A total that leaves out one part, or was not renewed when the last parts were added. */
  private void omissions() {
    for (int kept = parts.size() - 1; kept > 0; kept--) {
      if (settles(sumOf(parts.subList(0, kept)), total)) {
        addStructure(
            whole,
            "合计等于“%s”之前各项之和，疑为增加分项后合计未更新".formatted(Needs.name(parts.get(kept))),
            "the total equals the sum of the parts before %s: it was probably not renewed"
                .formatted(Needs.english(parts.get(kept))));
      }
    }
    for (Figure part : parts.subList(0, parts.size() - 1)) {
      if (settles(without(part), total)) {
        addStructure(
            whole,
            "合计恰好未包含“%s”".formatted(Needs.name(part)),
            "the total leaves out exactly " + Needs.english(part));
      }
    }
  }

  /** A 小计 that stands among the parts it adds up. */
  private void subtotalsAmongParts() {
    for (int i = 0; i < parts.size(); i++) {
      if (settles(without(parts.get(i)), total) && addsUpNeighbours(i)) {
        addStructure(
            parts.get(i),
            "“%s”疑为小计，与其分项重复相加".formatted(Needs.name(parts.get(i))),
            Needs.english(parts.get(i)) + " is probably a subtotal added beside its own parts");
      }
    }
  }

  private boolean addsUpNeighbours(int at) {
    Interval candidate = parts.get(at).amount().orElseThrow();
    for (int length = 2; length < parts.size(); length++) {
      boolean before = at >= length && settles(sumOf(parts.subList(at - length, at)), candidate);
      int end = at + 1 + length;
      boolean after = end <= parts.size() && settles(sumOf(parts.subList(at + 1, end)), candidate);
      if (before || after) {
        return true;
      }
    }
    return false;
  }

  private void repeats() {
    for (Figure part : parts) {
      if (settles(sum.plus(part.amount().orElseThrow()), total)) {
        addStructure(
            whole,
            "合计恰好多加了一次“%s”".formatted(Needs.name(part)),
            "the total adds %s twice".formatted(Needs.english(part)));
      }
    }
  }

  private void signs() {
    for (Figure part : parts) {
      if (settles(without(part).minus(part.amount().orElseThrow()), total)) {
        add(
            part,
            "“%s”正负号相反后恰好相符".formatted(Needs.name(part)),
            "%s with the opposite sign settles the sum".formatted(Needs.english(part)));
      }
    }
  }

  private void swappedDigits() {
    for (Figure part : parts) {
      SwappedDigits.of(part).stream()
          .filter(swap -> settles(without(part).plus(swap.interval()), total))
          .findFirst()
          .ifPresent(swap -> add(part, swap));
    }
    SwappedDigits.of(whole).stream()
        .filter(swap -> settles(sum, swap.interval()))
        .findFirst()
        .ifPresent(swap -> add(whole, swap));
  }

  private void add(Figure figure, SwappedDigits swap) {
    add(
        figure,
        "“%s”若为%s则恰好相符，疑为相邻数字颠倒".formatted(Needs.name(figure), swap.text()),
        "%s read as %s settles the sum: probably two digits were swapped"
            .formatted(Needs.english(figure), swap.text()));
  }

  private void addStructure(Figure figure, String chinese, String english) {
    causes.add(new Cause(figure.id(), chinese, english, true));
  }

  private void add(Figure figure, String chinese, String english) {
    causes.add(new Cause(figure.id(), chinese, english));
  }

  /**
   * A part far too large for its unit outgrows the total; one within it was rather left out of the
   * total.
   */
  private boolean isPlausible(PowerOfTen slip, Figure part) {
    boolean shrinksAway = slip.exponent() < -1;
    return !shrinksAway || part.amount().orElseThrow().isAbove(total);
  }

  private Interval without(Figure part) {
    int at = places.get(part);
    return before.get(at).plus(after[at]);
  }

  /** Sums of the parts before each part and after it, so that leaving one out costs nothing. */
  private void addUp() {
    Interval running = Interval.exactly(BigDecimal.ZERO);
    for (int i = 0; i < parts.size(); i++) {
      places.put(parts.get(i), i);
      before.add(running);
      running = running.plus(parts.get(i).amount().orElseThrow());
    }
    running = Interval.exactly(BigDecimal.ZERO);
    for (int i = parts.size() - 1; i >= 0; i--) {
      after[i] = running;
      running = running.plus(parts.get(i).amount().orElseThrow());
    }
  }

  private static boolean settles(Interval one, Interval other) {
    return one.intersect(other).isPresent();
  }

  private boolean isFine(Interval corrected) {
    Optional<BigDecimal> gap = PointValue.of(total.minus(sum)).map(BigDecimal::abs);
    return corrected
        .width()
        .flatMap(width -> gap.map(size -> width.multiply(FINER).compareTo(size) <= 0))
        .orElse(false);
  }
}
