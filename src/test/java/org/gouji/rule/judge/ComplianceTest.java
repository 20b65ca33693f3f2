package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.judge.Stating.figure;

import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Qualifier;
import org.gouji.rule.scope.Duty;
import org.junit.jupiter.api.Test;

class ComplianceTest {

  private static final Figure ALL = figure("覆盖率").asTarget().in("%").is("100");
  private static final Figure SHARE =
      figure("占比").asTarget().in("%").qualified(Qualifier.AT_LEAST).is("35");

  @Test
  void fullCoverageIsReachedByAll() {
    assertThat(coverage("100")).isEqualTo(Verdict.PASS);
    assertThat(coverage("100.0")).isEqualTo(Verdict.PASS);
  }

  @Test
  void lessThanFullCoverageIsAViolationHoweverNear() {
    assertThat(coverage("92.5")).isEqualTo(Verdict.VIOLATED);
    assertThat(coverage("99.6")).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void dutyWithoutAReportAsksForIt() {
    Judgement judged = Compliance.coverage(duty(ALL, Optional.empty()));
    assertThat(judged.verdict()).isEqualTo(Verdict.UNDECIDABLE);
    assertThat(judged.arguments().get("needs").toString()).contains("覆盖率").contains("实际值");
  }

  @Test
  void minimumShareIsReachedOrMissed() {
    assertThat(share("36.1")).isEqualTo(Verdict.PASS);
    assertThat(share("35.0")).isEqualTo(Verdict.PASS);
    assertThat(share("34.1")).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void eachRuleLeavesTheOthersDutiesAlone() {
    Optional<Figure> actual = Optional.of(figure("实际").in("%").is("50"));
    assertThat(Compliance.minimumShare(duty(ALL, actual)).verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(Compliance.coverage(duty(SHARE, actual)).verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  private static Verdict coverage(String percent) {
    return Compliance.coverage(duty(ALL, Optional.of(actual(percent)))).verdict();
  }

  private static Verdict share(String percent) {
    return Compliance.minimumShare(duty(SHARE, Optional.of(actual(percent)))).verdict();
  }

  private static Figure actual(String percent) {
    return figure("实际").in("%").is(percent);
  }

  private static Duty duty(Figure duty, Optional<Figure> actual) {
    return new Duty(Stating.key(duty), duty, actual);
  }
}
