package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;
import org.gouji.rule.example.Said;
import org.gouji.rule.example.Share;
import org.gouji.rule.example.Whole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBaseTest {

  private static final Whole TIES = Whole.of("成都", "3.0", "1", "2");
  private static final Whole DIFFERS = Whole.of("眉山", "3.1", "1", "2");

  @TempDir Path temp;
  private RulesOnDisk disk;

  @BeforeEach
  void makeFolder() {
    disk = new RulesOnDisk(temp);
  }

  @Test
  void aRuleJudgesEveryInstanceOfItsScope() {
    RuleBase base = disk.with(1).load();

    assertThat(base.problems()).isEmpty();
    assertThat(base.scopes()).containsExactly("Whole");
    assertThat(words(base.judge("Whole", List.of(TIES, DIFFERS))))
        .containsExactlyInAnyOrder("成都 ties", "眉山 differs");
  }

  @Test
  void theHeaderIsReadWithoutTheQuotesOfTheFile() {
    RuleHeader header = disk.with(1).load().rule("ARI-001").orElseThrow().header();

    assertThat(header.title()).isEqualTo(new Bilingual("分项之和 (等于) 合计", "Parts sum to the total"));
    assertThat(header.basis()).containsExactly("统计报表制度 第一条", "示例条款");
    assertThat(header.tags()).containsExactlyInAnyOrder("sum", "core");
    assertThat(header.severity()).isEqualTo(Severity.ERROR);
    assertThat(header.family()).isEqualTo(RuleFamily.ARITHMETIC);
    assertThat(header.message(Verdict.TIGHT))
        .contains(new Bilingual("恰好 {expected}", "exactly {expected}"));
    assertThat(header.message(Verdict.VIOLATED).orElseThrow().english())
        .isEqualTo("{expected} expected, {reported} reported");
    assertThat(header.message(Verdict.PASS)).isEmpty();
    assertThat(header.likely()).isEmpty();
  }

  @Test
  void patternsAreJoinedOnTheirFields() {
    String joined =
        RulesOnDisk.drl(1)
            .replace(
                "value > 0.5B)",
                "kind == Kind.ACTUAL, $year : year, $name : subject)\n"
                    + "  $share : Share(subject == $name, year == $year + 1, percent <= 0.10B)\n"
                    + "  not Share(subject == $name, year == $whole.year, percent > 100)")
            .replace(
                "import org.gouji.rule.example.Share",
                "import org.gouji.rule.example.Share\nimport org.gouji.rule.example.Whole.Kind")
            .replace("tieOut($whole)", "within($whole, $share, \"0.10\")");
    RuleBase base = disk.with(RulesOnDisk.name(1), joined).load();

    assertThat(base.problems()).isEmpty();
    assertThat(
            words(
                base.judge(
                    "Whole",
                    List.of(
                        TIES,
                        DIFFERS,
                        new Share("成都", 2026, new java.math.BigDecimal("0.1")),
                        new Share("眉山", 2026, new java.math.BigDecimal("0.11"))))))
        .containsExactly("成都 0.1 within 0.10");
  }

  @Test
  void brokenFilesAreListedAndTheGoodOneRuns() {
    RuleBase base =
        disk.with(1)
            .with(RulesOnDisk.name(2), RulesOnDisk.drl(2).replace("value > 0.5B", "valu > 0.5B"))
            .with(RulesOnDisk.name(3), RulesOnDisk.drl(3).replace("when", "whn"))
            .load();

    assertThat(base.rules()).extracting(Rule::code).containsExactly("ARI-001");
    assertThat(base.problems())
        .extracting(RuleProblem::file)
        .containsExactly(RulesOnDisk.name(2), RulesOnDisk.name(3));
    assertThat(words(base.judge("Whole", List.of(TIES)))).containsExactly("成都 ties");
  }

  @Test
  void aRuleThatThrowsIsReportedAndTheOthersStillJudge() {
    RuleBase base =
        disk.with(1)
            .with(
                RulesOnDisk.name(2),
                RulesOnDisk.drl(2).replace("tieOut($whole)", "quotient($whole, 0)"))
            .with(RulesOnDisk.name(3), RulesOnDisk.drl(3).replace("tieOut", "nothing"))
            .load();

    Judged judged = base.judge("Whole", List.of(TIES, DIFFERS));

    assertThat(words(judged)).containsExactlyInAnyOrder("成都 ties", "眉山 differs");
    assertThat(judged.notRun())
        .extracting(each -> each.rule().code() + " " + each.reason().english())
        .containsExactly(
            "ARI-002 the rule failed: ArithmeticException: / by zero",
            "ARI-003 the rule failed: NullPointerException: a judging function returned nothing");
  }

  @Test
  void aConditionThatThrowsIsReportedAndTheOthersStillJudge() {
    RuleBase base =
        disk.with(1)
            .with(
                RulesOnDisk.name(2),
                RulesOnDisk.drl(2).replace("value > 0.5B", "subject.length() > 1"))
            .load();
    Whole nameless = Whole.of(null, "3", "1", "2");

    Judged judged = base.judge("Whole", List.of(nameless, TIES));

    assertThat(words(judged)).containsExactlyInAnyOrder("null ties", "成都 ties");
    assertThat(judged.notRun()).extracting(each -> each.rule().code()).containsExactly("ARI-002");
  }

  @Test
  void aRuleWithoutAJoinRunsIntoTheFireLimit() {
    RuleBase base =
        disk.with(1)
            .with(
                RulesOnDisk.name(2),
                RulesOnDisk.drl(2).replace("value > 0.5B)", "value > 0.5B)\n  $share : Share()"))
            .load()
            .withFireLimit(50);
    List<Object> facts =
        Stream.concat(
                Stream.of(TIES),
                IntStream.range(0, 60).mapToObj(i -> new Share("x", i, TIES.value())))
            .map(Object.class::cast)
            .toList();

    Judged judged = base.judge("Whole", facts);

    assertThat(words(judged)).containsExactly("成都 ties");
    assertThat(judged.notRun()).extracting(each -> each.rule().code()).containsExactly("ARI-002");
  }

  @Test
  void aRuleThatIsNotActiveIsDescribedButDoesNotJudge() {
    RuleBase base =
        disk.with(RulesOnDisk.name(1), RulesOnDisk.drl(1).replace("(active)", "(draft)")).load();

    assertThat(base.rules()).hasSize(1);
    assertThat(base.scopes()).isEmpty();
    assertThat(base.judge("Whole", List.of(TIES)).judgements()).isEmpty();
  }

  @Test
  void aProfileSelectsAndWeighsTheRules() {
    RuleProfile profile =
        new RuleProfile(
            "local",
            new Bilingual("地方", "Local"),
            new RuleProfile.Selection(Set.of(), Set.of(RuleFamily.ARITHMETIC), Set.of()),
            new RuleProfile.Selection(Set.of("ARI-002"), Set.of(), Set.of()),
            java.util.Map.of("ARI-001", Severity.INFO),
            java.util.Map.of());

    RuleBase base = disk.with(1).with(2).load().under(profile);

    assertThat(base.rules())
        .extracting(rule -> rule.code() + " " + rule.header().severity())
        .containsExactly("ARI-001 INFO");
    assertThat(words(base.judge("Whole", List.of(TIES)))).containsExactly("成都 ties");
  }

  @Test
  void aMissingFolderIsOneProblem() {
    RuleBase base = disk.load();

    assertThat(base.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().english()).contains("no rules folder"));
  }

  private static List<String> words(Judged judged) {
    return judged.judgements().stream().map(each -> Said.in(each.judgement())).toList();
  }
}
