package org.gouji.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.plan.text.figure.PassedNumber;
import org.gouji.plan.text.figure.PolicyReader;
import org.gouji.plan.text.figure.PolicyReading;
import org.gouji.plan.text.figure.StatedFigure;
import org.gouji.plan.text.figure.StatedKind;
import org.gouji.plan.text.source.PolicyText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single sentences of a policy text state. */
class StatedNumberTest {
  private static final PolicyReader READER = new PolicyReader(Codelists.load(Path.of("codelists")));
  private static final String HEAD = "合肥市虚构产业发展规划\n2023年3月1日\n一、主要目标\n";
  private static final int MEGABYTE = 1_000_000;

  @ParameterizedTest(name = "{0} states {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "产值达到50亿元以上|50亿元 at_least",
        "产值不低于50亿元|50亿元 at_least",
        "产值突破50亿元|50亿元 more_than",
        "产值超过50亿元|50亿元 more_than",
        "产值达到50亿元|50亿元 reach",
        "产值50亿元左右|50亿元 about",
        "产值接近50亿元|50亿元 about",
        "能耗控制在50万吨标准煤以内|50万吨标准煤 at_most",
        "培育上百家企业|100家 at_least",
        "产值居全国第3位|3位 rank",
        "产值进入全国前十|10位 rank",
        "产值增长2倍|2倍 change_up",
        "产值是上年的2倍|2倍 exact",
        "产值翻一番|2倍 exact",
        "占比提高3个百分点|3个百分点 change_up",
        "能耗下降13%|13% change_down",
        "实现独角兽企业零的突破|1个 at_least",
        "实现5G网络全覆盖|100% exact",
        "建成四个产业园|4个 exact",
        "工业占比达到1/3|0.3333比例 reach",
        "平均浓度降至33微克/立方米|33微克/立方米 reach",
        "粮食产量100亿斤|100亿斤 exact",
        "总算力规模达到60EFLOPS|60EFLOPS reach",
        "护理床位达到2万张床位|2万张床位 reach",
        "办理时间压缩至30分钟以内|30分钟 at_most",
        "单位能耗降至0.3吨标准煤/万元|0.3吨标准煤/万元 reach",
        "劳动生产率达到29万元/人|29万元/人 reach",
        "高铁里程达到500公里|500公里 reach"
      })
  void aQualifierAndAUnitAreReadTogether(String sentence, String expected) {
    assertThat(read("到2027年," + sentence + "。")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} states nothing")
  @ValueSource(
      strings = {
        "进入世界500强的企业加快发展。",
        "推广5G和X86架构。",
        "拨打12345热线。",
        "实施“1+3”行动。",
        "推进三个方面工作。",
        "产值连续36个月保持两位数增长。",
        "对年产值增长20%以上的企业,给予最高50万元奖励。"
      })
  void aNumberInANameASloganOrAnOfferStatesNothing(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void aNumberOfAnOfferIsListedWithTheReason() {
    assertThat(reading("对新上项目给予50万元补助。").passed())
        .extracting(PassedNumber::reason)
        .containsExactly(PassedNumber.Reason.GRANT);
  }

  @Test
  void aListSharesItsVerbAndTellsItsPlacesApart() {
    assertThat(amounts("2022年,杭州市、宁波市工业投资分别达1.2万亿元和800亿元,居全国第一、第三位。"))
        .extracting(f -> f.entity() + f.value().toPlainString() + f.unit())
        .containsExactly("杭州市1.2万亿元", "宁波市800亿元", "杭州市1位", "宁波市3位");
  }

  @Test
  void aLineOfATableOfIndicatorsStatesAFigureForEachYear() {
    assertThat(amounts("指标 2020年 2025年 属性\n研发投入强度(%) 2.1 ≥2.8 预期性"))
        .extracting(f -> f.period().orElse("") + " " + f.value() + f.unit() + f.qualifier())
        .containsExactly("2020 2.1%EXACT", "2025 2.8%AT_LEAST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"产", "(", "\u202e", "1", "“", "一", "第", "到", "指标 2020年 ", "、2"})
  void aMegabyteWithoutPunctuationEndsSoon(String character) {
    String text = HEAD + character.repeat(MEGABYTE / character.length());
    PolicyReading reading =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> READER.read(policy(text)));
    assertThat(reading.head().place()).isEqualTo("合肥市");
  }

  private static String read(String sentence) {
    return amounts(sentence).stream()
        .map(f -> f.value().toPlainString() + f.unit() + " " + word(f.qualifier().code()))
        .collect(Collectors.joining("; "));
  }

  private static List<StatedFigure> amounts(String sentence) {
    return reading(sentence).figures().stream()
        .filter(figure -> figure.kind() != StatedKind.DEADLINE)
        .filter(figure -> figure.kind() != StatedKind.DATE)
        .toList();
  }

  private static String word(String code) {
    return switch (code) {
      case "top" -> "rank";
      case "times_up" -> "change_up";
      case "times_of" -> "exact";
      case "fall_to" -> "reach";
      default -> code;
    };
  }

  private static PolicyReading reading(String sentence) {
    return READER.read(policy(HEAD + sentence));
  }

  private static PolicyText policy(String text) {
    return new PolicyText("made-up.txt", text, List.of());
  }
}
