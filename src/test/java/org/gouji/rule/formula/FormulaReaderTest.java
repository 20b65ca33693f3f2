package org.gouji.rule.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How formulas are read, written again and worked out. */
class FormulaReaderTest {

  @ParameterizedTest
  @CsvSource({
    "出口总额＋进口总额, 出口总额 + 进口总额",
    "出口总额−进口总额, 出口总额 - 进口总额",
    "人均地区生产总值×常住人口, 人均地区生产总值 * 常住人口",
    "规上工业增加值／工业增加值, 规上工业增加值 / 工业增加值",
    "国家天然气(页岩气)产能 / 2, 国家天然气(页岩气)产能 / 2",
    "year-on-year growth - 80%, year-on-year growth - 80%",
    "上年同期(常住人口) × 0.5, year_before(常住人口) * 0.5",
    "上期（甲）+乙, period_before(甲) + 乙",
    "500亿元企业数 + 甲, 500亿元企业数 + 甲",
    "(甲 + 乙) * 丙, (甲 + 乙) * 丙",
    "甲 - (乙 - 丙), 甲 - (乙 - 丙)",
    "(甲 * 乙) + 丙, 甲 * 乙 + 丙",
    "甲 / (乙 / 丙), 甲 / (乙 / 丙)",
    "-甲, 0 - 甲"
  })
  void signsAndNamesOfAnyWritingAreUnderstood(String written, String code) {
    Formula formula = FormulaReader.read(written, Term::ofCode);

    assertThat(formula.code()).isEqualTo(code);
    assertThat(FormulaReader.ofCodes(code)).isEqualTo(formula);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "甲 +", "甲 乙 )", "+ 甲", "(甲", "甲 ** 乙", "上期()", "((((((((((((((((((((((甲"})
  void whatIsNoFormulaIsRefusedWithARemedy(String written) {
    assertThatThrownBy(() -> FormulaReader.read(written, Term::ofCode))
        .isInstanceOfSatisfying(
            UnreadableFormulaException.class, e -> assertThat(e.remedy().chinese()).isNotEmpty());
  }

  @Test
  void aFormulaIsSaidInBothLanguages() {
    assertThat(FormulaReader.ofCodes("a / (b - c)").words(term -> name(term.indicator())))
        .isEqualTo(new Bilingual("甲a÷(甲b－甲c)", "the a ÷ (the b − the c)"));
  }

  private static Bilingual name(String code) {
    return new Bilingual("甲" + code, "the " + code);
  }

  @Test
  void valuesAreIntervals() {
    Interval ten = Interval.closed(new BigDecimal("9.5"), new BigDecimal("10.5"));

    assertThat(Evaluation.value(FormulaReader.ofCodes("a * 2 - a"), term -> Optional.of(ten)))
        .hasValueSatisfying(value -> assertThat(value.toString()).isEqualTo("[8.5, 11.5]"));
    assertThat(Evaluation.value(FormulaReader.ofCodes("a / 0"), term -> Optional.of(ten)))
        .isEmpty();
    assertThat(Evaluation.value(FormulaReader.ofCodes("a + b"), term -> Optional.empty()))
        .isEmpty();
  }

  @Test
  void measuresMultiplyAndMustAgreeInSums() {
    Measure perPerson = measure("a * b", Dimension.MONEY_PER_PERSON, Dimension.PERSONS);

    assertThat(perPerson).isEqualTo(Measure.of(Dimension.MONEY));
    assertThat(measure("a / b", Dimension.MONEY, Dimension.MONEY)).isEqualTo(Measure.NUMBER);
    assertThatThrownBy(() -> measure("a + b", Dimension.MONEY, Dimension.PERSONS))
        .isInstanceOf(UnreadableFormulaException.class);
  }

  private static Measure measure(String formula, Dimension a, Dimension b) {
    return Evaluation.measure(
        FormulaReader.ofCodes(formula), term -> Measure.of(term.indicator().equals("a") ? a : b));
  }

  @Test
  void aPlainSumHasWeightsAndNothingElseHas() {
    assertThat(Evaluation.weights(FormulaReader.ofCodes("a - 2 * b")))
        .hasValueSatisfying(
            weights -> assertThat(weights.values().toString()).isEqualTo("[1, -2]"));
    assertThat(Evaluation.weights(FormulaReader.ofCodes("a / b"))).isEmpty();
    assertThat(Evaluation.weights(FormulaReader.ofCodes("a * b"))).isEmpty();
  }
}
