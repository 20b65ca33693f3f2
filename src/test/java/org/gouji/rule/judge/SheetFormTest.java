package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.figure.Figure;
import org.gouji.figure.Observation;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.Period;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Source;
import org.gouji.figure.Subject;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.Sheet;
import org.junit.jupiter.api.Test;

class SheetFormTest {

  @Test
  void everyPlaceIsAContributorThoughTheSentenceNamesTheFirst() {
    List<Observation> twenty =
        IntStream.rangeClosed(1, 20).mapToObj(row -> textNumber("B" + row)).toList();

    Judgement judgement =
        SheetForm.without(sheet(false, List.of(), twenty), ObservationKind.TEXT_NUMBER);

    assertThat(judgement.contributors()).hasSize(20);
    assertThat(judgement.arguments().get("count")).isEqualTo(new Argument.Quoted("20"));
    assertThat(judgement.arguments().get("cells"))
        .isEqualTo(
            new Argument.Words(
                "B1“12.5”、B2“12.5”、B3“12.5”、B4“12.5”、B5“12.5”等",
                "B1 “12.5”, B2 “12.5”, B3 “12.5”, B4 “12.5”, B5 “12.5” and more"));
  }

  @Test
  void aContributorCarriesTheCellAndItsWords() {
    Judgement judgement =
        SheetForm.without(
            sheet(false, List.of(), List.of(textNumber("B7"))), ObservationKind.TEXT_NUMBER);

    assertThat(judgement.contributors())
        .singleElement()
        .satisfies(one -> assertThat(one.role()).isEqualTo(Contributor.Role.OBSERVED))
        .satisfies(one -> assertThat(one.raw()).isEqualTo("12.5"))
        .satisfies(one -> assertThat(one.source().place()).isEqualTo("表1!B7"));
  }

  @Test
  void aHiddenSheetOfNotesIsNobodysTable() {
    assertThat(noTable(sheet(true, List.of(), List.of(seen(ObservationKind.SHEET_NOT_A_TABLE)))))
        .isEqualTo(Verdict.PASS);
    assertThat(noTable(sheet(false, List.of(), List.of(seen(ObservationKind.SHEET_NOT_A_TABLE)))))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void aHiddenSheetWithFiguresIsJudgedLikeAnyOther() {
    List<Figure> figures = List.of(Stating.actual("B3", "1"));

    assertThat(noTable(sheet(true, figures, List.of(seen(ObservationKind.SHEET_NOT_A_TABLE)))))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void aTotalThatMayBeMeantIsSuspiciousUnlessAnotherIsWrong() {
    Observation typedIn = seen(ObservationKind.HARD_CODED_TOTAL);
    Observation leavesOut = seen(ObservationKind.SUM_LEAVES_OUT);

    assertThat(totals(typedIn)).isEqualTo(Verdict.SUSPICIOUS);
    assertThat(totals(typedIn, leavesOut)).isEqualTo(Verdict.VIOLATED);
  }

  private static Verdict totals(Observation... seen) {
    return SheetForm.without(
            sheet(false, List.of(), List.of(seen)),
            ObservationKind.HARD_CODED_TOTAL,
            ObservationKind.SUM_LEAVES_OUT,
            ObservationKind.HIDDEN_IN_SUM)
        .verdict();
  }

  private static Verdict noTable(Sheet sheet) {
    return SheetForm.without(sheet, ObservationKind.SHEET_NOT_A_TABLE, ObservationKind.EMPTY_SHEET)
        .verdict();
  }

  private static Observation textNumber(String cell) {
    return new Observation(ObservationKind.TEXT_NUMBER, source(cell), "12.5");
  }

  private static Observation seen(ObservationKind kind) {
    return new Observation(kind, source("A1"), "");
  }

  private static Source source(String cell) {
    return new Source.Cell("case.xlsx", "", "表1", cell, Optional.empty(), Optional.empty());
  }

  private static Sheet sheet(boolean hidden, List<Figure> figures, List<Observation> seen) {
    return new Sheet(
        new ScopeKey(Subject.UNKNOWN, "", Period.UNKNOWN, "case.xlsx!表1"),
        new SheetReading("case.xlsx", "", "表1", hidden, "header", "", figures, List.of(), seen));
  }
}
