package org.gouji.workbook.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.figure.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Report periods as titles, headers and names state them, 报告期识别. */
class PeriodWordsTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "眉山市2022年工业主要指标,2022",
    "2023年1—6月规上工业,2023-01/06",
    "2023年1-6月份,2023-01/06",
    "2023年1至11月,2023-01/11",
    "２０２３年６月,2023-06",
    "2023年上半年,2023H1",
    "2023年第三季度,2023Q3",
    "2023年前三季度,2023-01/09",
    "截至2023年6月底重点项目,2023-06-30",
    "2021—2023年情况,2021/2023",
    "2023年度报表,2023"
  })
  void textsStateTheirPeriod(String text, String code) {
    assertThat(period(PeriodWords.inText(text).orElseThrow())).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"202306,2023-06", "2023-06,2023-06", "meishan_2022,2022", "2023.6,2023-06"})
  void namesMayUseNumbers(String name, String code) {
    assertThat(period(PeriodWords.inName(name).orElseThrow())).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0} in 2023-01/06 is {1}, which leaves “{2}”")
  @CsvSource({
    "本期,2023-01/06,''",
    "上年同期,2022-01/06,''",
    "本月,2023-06,''",
    "累计,2023-01/06,''",
    "上年同期累计,2022-01/06,''",
    "1—5月工业投资,2023-01/05,工业投资",
    "2022年工业投资,2022,工业投资",
    "2021,2021,''"
  })
  void headersAreSeenFromThePeriodOfTheTable(String header, String code, String rest) {
    PeriodWords.Found found = PeriodWords.inHeader(header).orElseThrow();

    assertThat(found.expression().in(Period.cumulative(2023, 6)).code()).isEqualTo(code);
    assertThat(found.rest()).isEqualTo(rest);
  }

  @Test
  void daysOfFillingInAndOtherNumbersAreNoPeriods() {
    assertThat(PeriodWords.inText("制表日期：2023年7月10日")).isEmpty();
    assertThat(PeriodWords.inText("5067亿元")).isEmpty();
    assertThat(PeriodWords.inHeader("工业增加值")).isEmpty();
  }

  private static String period(PeriodWords.Found found) {
    return found.expression().in(Period.UNKNOWN).code();
  }
}
