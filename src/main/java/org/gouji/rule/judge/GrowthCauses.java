package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Cause;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.GrowthStep;

/** What single slip would make a growth rate follow from its levels, 增速不符的可能原因. */
final class GrowthCauses {

  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

  private final GrowthStep step;
  private final Interval stated;
  private final Interval expected;
  private final List<Cause> causes = new ArrayList<>();

  private GrowthCauses(GrowthStep step, Interval stated, Interval expected) {
    this.step = step;
    this.stated = stated;
    this.expected = expected;
  }

  static List<Cause> of(GrowthStep step, Interval stated, Interval expected) {
    GrowthCauses search = new GrowthCauses(step, stated, expected);
    search.oppositeSign();
    search.indexForRate();
    search.currentAsBase();
    search.slipOfRate();
    search.slipOfLevel();
    return List.copyOf(search.causes);
  }

  private void oppositeSign() {
    if (agrees(expected.negate())) {
      add("增速正负号相反", "the rate has the opposite sign");
    }
  }

  /** 发展速度 for 增长速度: 109 for 9. */
  private void indexForRate() {
    if (agrees(expected.plus(ONE))) {
      add("填报的是发展速度（本期为上期的百分之几）而非增速", "this is current ÷ previous, not the growth");
    } else if (agrees(expected.minus(ONE))) {
      add("填报的是增加的倍数而非为上期的倍数", "this is the increase, not the multiple");
    }
  }

  private void currentAsBase() {
    Optional<Interval> now = Growth.current(step);
    Optional<Interval> before = Growth.previous(step);
    now.flatMap(current -> before.map(current::minus).flatMap(gain -> gain.dividedBy(current)))
        .filter(this::agrees)
        .ifPresent(rate -> add("基期用错：以本期数作了分母", "wrong base: divided by the current level"));
  }

  private void slipOfRate() {
    for (int exponent : new int[] {2, -2, 1, -1}) {
      PowerOfTen slip = new PowerOfTen(exponent);
      if (agrees(slip.applyTo(expected))) {
        Bilingual words = slip.words();
        add("增速疑有" + words.chinese(), "the rate probably has " + words.english());
      }
    }
  }

  private void slipOfLevel() {
    for (PowerOfTen slip : PowerOfTen.USUAL) {
      Growth.quotient(step)
          .map(slip::applyTo)
          .map(factor -> factor.minus(ONE))
          .filter(this::agrees)
          .ifPresent(rate -> addLevel(slip));
    }
  }

  private void addLevel(PowerOfTen slip) {
    String id = step.current().map(Figure::id).orElse("");
    Bilingual words = slip.words();
    causes.add(
        new Cause(
            id,
            "本期数%s后恰好相符，疑为%s".formatted(slip.sign(), words.chinese()),
            "the current level %s agrees: probably %s".formatted(slip.sign(), words.english())));
  }

  private boolean agrees(Interval instead) {
    return instead.intersect(stated).isPresent();
  }

  private void add(String chinese, String english) {
    causes.add(new Cause(step.rate().id(), chinese, english));
  }
}
