package org.gouji.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gouji.plan.PlanFixture.HEAD;
import static org.gouji.plan.PlanFixture.READER;
import static org.gouji.plan.PlanFixture.figure;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.gouji.issue.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in a plan file gives one line that names place, mistake and remedy. */
class BrokenPlanTest {

  private static final String GOAL = "goals:\n  - id: g\n    name: 目标\n    level: world\n";

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("an empty file", "", "", "文件是空的", "the file is empty"),
        arguments("a list at the top", "- a\n", "1:1", "键: 值", "key: value"),
        arguments("bad YAML", "code: a\n  region: b\n", "2:9", "不是正确的 YAML", "not valid YAML"),
        arguments(
            "no code",
            HEAD.substring(HEAD.indexOf('\n') + 1),
            "1:1",
            "code：必须填写",
            "code: is required"),
        arguments(
            "an unknown key",
            HEAD + "figurs: []\n",
            "6:9",
            "是否应为“figures”",
            "did you mean figures"),
        arguments(
            "a key far from all", HEAD + "colour: red\n", "6:9", "可用的键", "known are code, events"),
        arguments("a key written twice", HEAD + "title: 又一个\n", "6:1", "写了两次", "written twice"),
        arguments(
            "an unknown region",
            HEAD.replace("\"510100\"", "\"510199\""),
            "2:9",
            "行政区划代码“510199”",
            "region code 510199"),
        arguments(
            "a region by name",
            HEAD.replace("\"510100\"", "眉山市"),
            "2:9",
            "是否应为 511400",
            "did you mean 511400"),
        arguments(
            "an unknown status",
            HEAD.replace("draft", "final"),
            "5:9",
            "adopted, draft",
            "one of adopted, draft"),
        arguments(
            "a date that is none",
            HEAD + "events: [{kind: signed, day: 2023-02-30}]\n",
            "6:30",
            "2023-02-30",
            "2023-02-30 is no date"),
        arguments(
            "a stage that ends before it begins",
            HEAD + "stages: [{name: 一, from: 2030, to: 2025}]\n",
            "6:36",
            "早于开始年份",
            "before it begins"),
        arguments(
            "figures that are no list", HEAD + "figures: {id: a}\n", "6:10", "列表", "write a list"),
        arguments(
            "an unknown unit",
            HEAD + figure("value: \"5\"").replace("亿元", "亿圆圆"),
            "11:11",
            "计量单位“亿圆圆”",
            "unknown unit"),
        arguments(
            "no value", HEAD + figure("clause: 一"), "7:5", "value：必须填写", "value: is required"),
        arguments(
            "a value that is no number",
            HEAD + figure("value: 许多"),
            "12:12",
            "不是数值",
            "is not a number"),
        arguments(
            "a magnitude in value and unit",
            HEAD + figure("value: 1.73万亿"),
            "12:12",
            "重复或矛盾",
            "repeat or contradict"),
        arguments(
            "an unknown qualifier",
            HEAD + figure("value: \"5\"", "qualifier: atleast"),
            "13:16",
            "at_least",
            "one of about, at_least"),
        arguments(
            "a qualifier against the words",
            HEAD + figure("value: 5以上", "qualifier: at_most"),
            "13:16",
            "矛盾",
            "contradicts"),
        arguments(
            "an unknown indicator",
            HEAD + figure("value: \"5\"", "indicator: industrial_value_aded"),
            "13:16",
            "是否应为 industrial_value_added",
            "did you mean industrial_value_added"),
        arguments(
            "an unknown industry",
            HEAD + figure("value: \"5\"", "industry: 锂电产业"),
            "13:15",
            "是否应为 lithium_battery",
            "did you mean lithium_battery"),
        arguments(
            "a period nobody can read",
            HEAD + figure("value: \"5\"").replace("\"2027\"", "27年"),
            "10:13",
            "看不懂时间“27年”",
            "cannot read the period"),
        arguments(
            "a thirteenth month",
            HEAD + figure("value: \"5\"").replace("\"2027\"", "2027-13"),
            "10:13",
            "2027-13",
            "2027-13"),
        arguments(
            "a baseline that is not there",
            HEAD + figure("value: \"5\"", "baseline: b"),
            "13:15",
            "标识为“b”",
            "the id b"),
        arguments(
            "one id twice",
            HEAD + figure("value: \"5\"") + GOAL.replace("id: g", "id: a"),
            "14:9",
            "已在 7:9 用过",
            "already used at 7:9"),
        arguments(
            "parts that lead nowhere",
            HEAD
                + figure("value: \"5\"")
                + "parts: [{whole: a, parts: [b2], exhaustive: true, clause: 一}]\n",
            "13:28",
            "标识为“b2”",
            "the id b2"),
        arguments(
            "a whole without parts",
            HEAD + figure("value: \"5\"") + "parts: [{whole: a, exhaustive: true, clause: 一}]\n",
            "13:9",
            "至少要列一个分项",
            "list at least one part"),
        arguments("a control character", "code: a\u0007\n", "1:1", "不是正确的 YAML", "not valid YAML"),
        arguments(
            "a ladder without rungs",
            HEAD + figure("value: \"5\"") + "tiers: [{whole: a, nested: true, clause: 一}]\n",
            "13:9",
            "至少要列一个梯级",
            "list at least one rung"),
        arguments(
            "a rung that leads nowhere",
            HEAD
                + figure("value: \"5\"")
                + "tiers: [{whole: a, nested: true, clause: 一, rungs: [{count: a, each: a2}]}]\n",
            "13:70",
            "标识为“a2”",
            "the id a2"),
        arguments(
            "a collective name without members",
            HEAD + "terms: [{name: 三大产业, clause: 一}]\n",
            "6:9",
            "至少要列一个产业",
            "list at least one industry"),
        arguments(
            "a member that is no industry",
            HEAD + "terms: [{name: 三大产业, members: [锂电产业], clause: 一}]\n",
            "6:32",
            "是否应为 lithium_battery",
            "did you mean lithium_battery"),
        arguments(
            "a reporting duty without a rhythm",
            HEAD + "reporting: [{id: r, within_days: 20, from: 2023, until: 2025}]\n",
            "6:13",
            "every：必须填写",
            "every: is required"),
        arguments(
            "a number of days that is none",
            HEAD + "reporting: [{id: r, every: month, within_days: 二十, from: 2023, until: 2025}]\n",
            "6:48",
            "不是天数",
            "is no number of days"),
        arguments(
            "a duty that ends before it begins",
            HEAD + "reporting: [{id: r, every: month, within_days: 20, from: 2025, until: 2023}]\n",
            "6:71",
            "早于开始的 2025",
            "before it begins in 2025"),
        arguments(
            "a share that leads nowhere",
            HEAD + figure("value: \"5\"") + "shares: [{share: x9, numerators: [a]}]\n",
            "13:18",
            "标识为“x9”",
            "the id x9"),
        arguments(
            "a link from nowhere",
            HEAD + GOAL + "links: [{lower: h7, upper_document: d, upper: u}]\n",
            "10:17",
            "标识为“h7”",
            "the id h7"),
        arguments(
            "a place that is not one",
            HEAD + GOAL + "    places: [\"510100\", 某地]\n",
            "10:24",
            "行政区划代码“某地”",
            "region code 某地"),
        arguments(
            "a goal without a level",
            HEAD + GOAL.replace("    level: world\n", ""),
            "7:5",
            "level：必须填写",
            "level: is required"),
        arguments(
            "two plans in one file", HEAD + "---\n" + HEAD, "7:1", "只能写一份规划", "one plan only"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void givesOneLineWithPlaceAndRemedy(
      String name, String yaml, String place, String chinese, String english) {
    Fault fault =
        catchThrowableOfType(PlanFileException.class, () -> READER.read(yaml, "made-up.yaml"))
            .fault();

    assertThat(fault.kind()).isEqualTo(Fault.FaultKind.PLAN);
    assertThat(fault.file()).isEqualTo("made-up.yaml");
    assertThat(fault.place()).isEqualTo(place);
    assertThat(fault.message().chinese()).contains(chinese).doesNotContain("\n");
    assertThat(fault.message().english()).contains(english).doesNotContain("\n");
  }
}
