package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.judge.Stating.actual;
import static org.gouji.rule.judge.Stating.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.issue.Cause;
import org.gouji.issue.Contributor;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.Qualifier;
import org.gouji.rule.scope.Restatement;
import org.gouji.rule.scope.Vintage;
import org.junit.jupiter.api.Test;

class RestatedTest {

  @Test
  void statementsThatShareAValueAgree() {
    assertThat(judge(actual("B3", "5067"), actual("C5", "5067.2"), actual("D7", "5067.23")))
        .extracting(Judgement::verdict)
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void oneStatementApartFromTheOthersIsFoundWhereverItStands() {
    Judgement judgement = judge(actual("B3", "5067"), actual("C5", "5067"), actual("D7", "5100"));

    assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(judgement.contributors())
        .extracting(Contributor::raw)
        .containsExactly("5067", "5067", "5100");
  }

  @Test
  void theLessTrustedStatementIsHeldAgainstTheMoreTrusted() {
    Figure submitted = actual("B3", "5100");
    Figure adopted = figure("C5").asTarget().is("5067");

    Judgement judgement = judge(submitted, adopted);

    assertThat(judgement.balance().orElseThrow().expected()).isEqualTo(adopted.amount().get());
    assertThat(judgement.balance().orElseThrow().reported()).isEqualTo(submitted.amount().get());
  }

  @Test
  void lowerBoundsNeverContradictEachOther() {
    Judgement judgement =
        judge(
            figure("B3").qualified(Qualifier.MORE_THAN).is("23"),
            figure("C5").qualified(Qualifier.AT_LEAST).is("19"));

    assertThat(judgement.verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void valuesThatMeetOnlyAtTheEdgeOfTheirRoundingLeaveNoSlack() {
    assertThat(judge(actual("B3", "5067"), actual("C5", "5068")).verdict())
        .isEqualTo(Verdict.TIGHT);
  }

  @Test
  void equalCountsAreSimplyEqual() {
    assertThat(judge(figure("B3").in("家").is("4114"), figure("C5").in("家").is("4114")).verdict())
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void aSlipOfUnitIsNamedOnTheLessTrustedStatement() {
    Judgement judgement = judge(actual("B3", "5067"), figure("C5").in("万元").is("5067"));

    assertThat(judgement.causes()).extracting(Cause::figure).containsExactly("C5");
    assertThat(judgement.causes()).extracting(Cause::chinese).first().asString().contains("×10000");
  }

  @Test
  void floorsAreNotSearchedForSlips() {
    Judgement judgement =
        judge(figure("B3").qualified(Qualifier.AT_LEAST).is("6000"), actual("C5", "5067"));

    assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(judgement.causes()).isEmpty();
  }

  @Test
  void aSingleNumberCannotContradictItself() {
    assertThat(judge(actual("B3", "5067"), figure("C5").missing()).verdict())
        .isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void theDifferenceIsReportedMinusExpected() {
    Judgement judgement = judge(actual("B3", "10"), actual("C5", "13"));

    assertThat(judgement.balance().orElseThrow().difference().orElseThrow().lowerValue())
        .hasValueSatisfying(low -> assertThat(low).isEqualByComparingTo(new BigDecimal("2E8")));
  }

  @Test
  void editionsOfDifferentYearsMayReviseEachOther() {
    Map<String, Vintage> editions = editions(2021, 2022);

    assertThat(judge(editions, actual("B3", "5067"), actual("C5", "5100")).verdict())
        .isEqualTo(Verdict.SUSPICIOUS);
    assertThat(judge(editions, actual("B3", "5067"), actual("C5", "50670")).verdict())
        .as("a slip of unit is no revision")
        .isEqualTo(Verdict.VIOLATED);
    assertThat(judge(editions(2022, 2022), actual("B3", "5067"), actual("C5", "5100")).verdict())
        .isEqualTo(Verdict.VIOLATED);
  }

  private static Map<String, Vintage> editions(int one, int other) {
    return Map.of(
        actual("B3", "1").id(), new Vintage("", one),
        actual("C5", "1").id(), new Vintage("", other));
  }

  private static Judgement judge(Figure... statements) {
    return judge(Map.of(), statements);
  }

  private static Judgement judge(Map<String, Vintage> vintages, Figure... statements) {
    return Restated.agree(
        new Restatement(
            Stating.key(statements[0]),
            List.of(statements),
            vintages,
            Stating.indicator("industrial_value_added", Nature.FLOW, Dimension.MONEY)));
  }
}
