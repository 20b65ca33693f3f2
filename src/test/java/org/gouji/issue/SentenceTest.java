package org.gouji.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.quantity.Interval;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final ScopeKey CHENGDU_2022 =
      new ScopeKey(
          Subject.region("510100").withIndustry("electronics"),
          "industrial_value_added",
          Period.year(2022),
          "");

  private final Sentence sentence = new Sentence(new NamesOfSichuan());

  @Test
  void subjectPeriodAndIndicatorAreNamedInBothLanguages() {
    Bilingual said = say("{subject}{period}{indicator}", "{indicator} of {subject} in {period}");

    assertThat(said.chinese()).isEqualTo("成都市·电子信息产业2022年工业增加值");
    assertThat(said.english())
        .isEqualTo("Industrial value added of Chengdu, electronic information industry in 2022");
  }

  @Test
  void bothSidesAreShownInTheUnitOfTheBalance() {
    Balance balance =
        new Balance(
            yi("5066.5", "5067.5"), yi("5100", "5100"), Optional.of(yi("32.5", "33.5")), "亿元");

    Bilingual said =
        sentence.of(
            both("应为{expected}，填报{reported}，相差{difference}", "{expected}/{reported}/{difference}"),
            CHENGDU_2022,
            Map.of(),
            Optional.of(balance));

    assertThat(said.chinese()).isEqualTo("应为5067 亿元，填报5100 亿元，相差33 亿元");
    assertThat(said.english())
        .isEqualTo("5067 CNY 100 million/5100 CNY 100 million/33 CNY 100 million");
  }

  @Test
  void aDifferenceNobodyCanNameIsSaidToBeUndetermined() {
    Balance balance = new Balance(yi("1", "1"), yi("2", "2"), Optional.empty(), "亿元");

    assertThat(
            sentence.of(
                both("{difference}", "{difference}"), CHENGDU_2022, Map.of(), Optional.of(balance)))
        .isEqualTo(both("无法确定", "not determined"));
  }

  @Test
  void everyKindOfArgumentBecomesWords() {
    Map<String, Argument> arguments =
        Map.of(
            "bound", new Argument.Amount(Interval.moreThan(new BigDecimal("500000000000")), "亿元"),
            "rate", new Argument.Number(new BigDecimal("5.80"), "%"),
            "state", new Argument.Words("逾期", "overdue"),
            "cell", new Argument.Quoted("$1 {x} \\"),
            "since", new Argument.Time(Period.cumulative(2025, 6)),
            "needs",
                new Argument.Several(
                    List.of(new Argument.Quoted("眉山市"), new Argument.Quoted("乐山市"))));

    Bilingual said =
        sentence.of(
            both(
                "{bound};{rate};{state};{cell};{since};{needs}",
                "{bound};{rate};{state};{cell};{since};{needs}"),
            CHENGDU_2022,
            arguments,
            Optional.empty());

    assertThat(said.chinese()).isEqualTo("> 5000 亿元;5.8%;逾期;$1 {x} \\;2025年1—6月;眉山市、乐山市");
    assertThat(said.english())
        .isEqualTo("> 5000 CNY 100 million;5.8%;overdue;$1 {x} \\;Jan–Jun 2025;眉山市, 乐山市");
  }

  @Test
  void anUnknownPlaceholderIsRefusedWithWhatIsKnown() {
    assertThatThrownBy(() -> say("{subject}{sujbect}", "{subject}"))
        .isInstanceOf(UnknownPlaceholderException.class)
        .hasMessageContaining("{sujbect}")
        .hasMessageContaining("[indicator, period, subject]");
  }

  @Test
  void withoutABalanceItsPlaceholdersAreUnknown() {
    assertThatThrownBy(() -> say("{expected}", "{expected}"))
        .isInstanceOf(UnknownPlaceholderException.class);
  }

  @Test
  void aQuotientIsShownWithTwoPlacesAndASumInFull() {
    assertThat(number("5.7971014492753623188405797101449275362319")).isEqualTo("5.8 亿元");
    assertThat(number("1459.6296296296296")).isEqualTo("1459.63 亿元");
    assertThat(number("12.3456")).isEqualTo("12.3456 亿元");
  }

  @Test
  void anAmountInAnUnknownUnitSaysSo() {
    assertThat(
            new Phrases(new NamesOfSichuan())
                .amount(Interval.exactly(BigDecimal.TEN), "斗", Language.EN))
        .isEqualTo("10 (in base units; unit \"斗\" is in no unit table)");
  }

  @Test
  void everyPeriodHasANameInBothLanguages() {
    assertThat(periods(Language.ZH))
        .containsExactly(
            "2027年",
            "2027年",
            "2025年下半年",
            "2025年第二季度",
            "2025年6月",
            "2025年1—6月",
            "2023—2025年",
            "2025年6月30日",
            "（报告期未载明）");
    assertThat(periods(Language.EN))
        .containsExactly(
            "2027",
            "2027",
            "second half of 2025",
            "Q2 2025",
            "June 2025",
            "Jan–Jun 2025",
            "2023–2025",
            "30 June 2025",
            "(period not stated)");
  }

  private static List<String> periods(Language language) {
    Phrases phrases = new Phrases(new NamesOfSichuan());
    return List.of(
            Period.year(2027),
            Period.deadline(2027),
            Period.half(2025, 2),
            Period.quarter(2025, 2),
            Period.month(2025, 6),
            Period.cumulative(2025, 6),
            Period.span(2023, 2025),
            Period.instant(java.time.LocalDate.of(2025, 6, 30)),
            Period.UNKNOWN)
        .stream()
        .map(period -> phrases.period(period, language))
        .toList();
  }

  private Bilingual say(String chinese, String english) {
    return sentence.of(both(chinese, english), CHENGDU_2022, Map.of(), Optional.empty());
  }

  private static String number(String value) {
    return new Phrases(new NamesOfSichuan()).number(new BigDecimal(value), "亿元", Language.ZH);
  }

  private static Bilingual both(String chinese, String english) {
    return new Bilingual(chinese, english);
  }

  private static Interval yi(String low, String high) {
    return NamesOfSichuan.YI_YUAN.toBase(
        Interval.closed(new BigDecimal(low), new BigDecimal(high)));
  }
}
