package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.judge.Stating.actual;
import static org.gouji.rule.judge.Stating.figure;

import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Qualifier;
import org.gouji.rule.scope.GrowthStep;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static final Figure NOW = actual("本期", "1141.3");
  private static final Figure BEFORE = before("1047.1");

  @Test
  void growthThatFollowsFromTheLevelsPasses() {
    assertThat(Growth.step(step(percent("9"), NOW, BEFORE)).verdict()).isEqualTo(Verdict.PASS);
    assertThat(Growth.step(step(percent("9.0"), NOW, BEFORE)).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void growthThatDoesNotFollowIsAViolation() {
    assertThat(Growth.step(step(percent("10.5"), NOW, BEFORE)).verdict())
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void fallStatedAsARiseIsNamed() {
    Judgement judged = Growth.step(step(percent("8.3"), BEFORE, NOW));
    assertThat(judged.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(judged.causes()).anySatisfy(c -> assertThat(c.chinese()).contains("正负号"));
  }

  @Test
  void indexStatedAsGrowthIsNamed() {
    Judgement judged = Growth.step(step(percent("109.0"), NOW, BEFORE));
    assertThat(judged.causes()).anySatisfy(c -> assertThat(c.chinese()).contains("发展速度"));
  }

  @Test
  void growthOverTheCurrentLevelIsNamed() {
    Judgement judged = Growth.step(step(percent("8.25"), NOW, BEFORE));
    assertThat(judged.causes()).anySatisfy(c -> assertThat(c.chinese()).contains("本期数作了分母"));
  }

  @Test
  void fractionInAColumnOfPercentagesIsNamed() {
    Judgement judged = Growth.step(step(percent("0.09"), NOW, BEFORE));
    assertThat(judged.causes()).anySatisfy(c -> assertThat(c.chinese()).contains("百分数"));
  }

  @Test
  void changeOfAShareIsADifferenceInPoints() {
    Figure now = figure("本期").in("%").is("24.3");
    Figure before = figure("上期").in("%").is("23.8");
    Figure right = figure("增减").in("百分点").is("0.5");
    Figure wrong = figure("增减").in("百分点").is("2.1");
    assertThat(Growth.step(step(right, now, before)).verdict()).isEqualTo(Verdict.PASS);
    assertThat(Growth.step(step(wrong, now, before)).verdict()).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void missingBaseIsAskedForByName() {
    GrowthStep step =
        new GrowthStep(
            Stating.key(NOW),
            percent("9"),
            Optional.of(NOW),
            Optional.empty(),
            new Bilingual("利润总额", "total profit"));
    Judgement judged = Growth.step(step);
    assertThat(judged.verdict()).isEqualTo(Verdict.UNDECIDABLE);
    assertThat(judged.arguments().get("needs").toString()).contains("利润总额", "start=2021-01-01");
  }

  @Test
  void multipleIsCurrentOverBase() {
    assertThat(multiple("1.96", Qualifier.EXACT, "582.3")).isEqualTo(Verdict.PASS);
    assertThat(multiple("2.96", Qualifier.EXACT, "582.3")).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void growthByAMultipleIsOneMoreThanTheMultiple() {
    assertThat(multiple("0.96", Qualifier.CHANGE_UP, "582.3")).isEqualTo(Verdict.PASS);
    assertThat(multiple("1.96", Qualifier.CHANGE_UP, "582.3")).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void ratesAndMultiplesAreKeptApart() {
    assertThat(Growth.multiple(step(percent("9"), NOW, BEFORE)).verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
    Figure times = figure("倍数").in("倍").is("1.96");
    assertThat(Growth.step(step(times, NOW, BEFORE)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  private static Verdict multiple(String value, Qualifier qualifier, String base) {
    Figure times = figure("倍数").in("倍").qualified(qualifier).is(value);
    return Growth.multiple(step(times, NOW, before(base))).verdict();
  }

  private static Figure before(String value) {
    return figure("上期").period(Period.year(2021)).is(value);
  }

  private static Figure percent(String value) {
    return figure("增速").in("%").is(value);
  }

  private static GrowthStep step(Figure rate, Figure current, Figure previous) {
    return new GrowthStep(
        Stating.key(rate),
        rate,
        Optional.of(current),
        Optional.of(previous),
        new Bilingual("", ""));
  }
}
