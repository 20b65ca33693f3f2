package org.gouji.check.culprit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.check.culprit.SyntheticFigures.corrections;
import static org.gouji.check.culprit.SyntheticFigures.squares;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.gouji.codelist.Codelists;
import org.gouji.figure.FigureStatus;
import org.gouji.issue.Correction.Corrected;
import org.gouji.issue.Issue;
import org.gouji.issue.Localisation;
import org.gouji.issue.Severity;
import org.junit.jupiter.api.Test;

/** Which cell is named, which issue speaks, and when nothing is said. All figures are synthetic. */
class LocaliserTest {
  private static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));

  @Test
  void whereAllHoldsNothingIsSaid() {
    List<Issue> issues = squares().located(CODELISTS);

    assertThat(issues).isEmpty();
  }

  @Test
  void aCellWrongInItsRowAndInItsColumnIsTheOnlyOneNamed() {
    List<Issue> issues = squares("B2", "94").located(CODELISTS);

    assertThat(issues).hasSize(2);
    assertThat(corrections(issues.get(0))).containsExactly(List.of("B2"));
    assertThat(named(issues.get(0)).range()).isEqualTo(Terms.exact(25));
    assertThat(issues.get(0).localisation().isDecided()).isTrue();
  }

  @Test
  void oneIssueSpeaksForAllThatOneMistakeRaises() {
    List<Issue> issues = squares("B2", "94").located(CODELISTS);

    assertThat(issues.get(0).localisation().folded()).containsExactly(issues.get(1).fingerprint());
    assertThat(issues.get(1).localisation())
        .isEqualTo(Localisation.foldedUnder(issues.get(0).fingerprint()));
    assertThat(issues.get(1).isFolded()).isTrue();
  }

  @Test
  void twoMistakesInRowsAndColumnsOfTheirOwnAreNamedApart() {
    List<Issue> issues = squares("A1", "100", "B2", "200").located(CODELISTS);

    assertThat(issues).hasSize(4);
    assertThat(issues.stream().filter(issue -> !issue.isFolded()).map(issue -> first(issue)))
        .containsExactlyInAnyOrder("A1", "B2");
  }

  @Test
  void aTotalWrongInBothDirectionsIsNamedAndNotItsParts() {
    List<Issue> issues = squares("D4", "286").located(CODELISTS);

    assertThat(first(issues.get(0))).isEqualTo("D4");
    assertThat(issues.get(0).localisation().alternatives()).isEqualTo(1);
  }

  @Test
  void aRelationThatHeldIsNotBroken() {
    SyntheticFigures figures = new SyntheticFigures();
    List.of("A1", "A2", "B1", "B2").forEach(cell -> figures.cell(cell, "10"));
    figures.cell("A3", "25").cell("B3", "20").cell("C1", "10").cell("C2", "10");
    List<Issue> issues =
        figures.sum("A3", "A1", "A2").same("A1", "C1").same("A2", "C2").located(CODELISTS);

    assertThat(corrections(issues.get(0))).containsExactly(List.of("A3"));
  }

  @Test
  void aMistakeCopiedIntoAnotherTableIsSettledInBoth() {
    SyntheticFigures figures = new SyntheticFigures();
    for (String table : List.of("A", "B")) {
      figures.cell(table + "1", "17").cell(table + "2", "20", FigureStatus.ADOPTED);
      figures.cell(table + "3", "30", FigureStatus.ADOPTED);
      figures.sum(table + "3", table + "1", table + "2");
    }

    List<Issue> issues = figures.same("A1", "B1").located(CODELISTS);

    assertThat(issues.stream().map(issue -> corrections(issue).get(0)))
        .containsExactly(List.of("A1"), List.of("B1"));
    assertThat(named(issues.get(1)).range()).isEqualTo(Terms.exact(10));
  }

  @Test
  void whereNothingTellsThemApartAllAreNamedTheTotalFirst() {
    List<Issue> issues =
        new SyntheticFigures()
            .cell("A1", "10")
            .cell("A2", "20")
            .cell("A3", "37")
            .sum("A3", "A1", "A2")
            .located(CODELISTS);

    assertThat(corrections(issues.get(0)))
        .containsExactly(List.of("A3"), List.of("A1"), List.of("A2"));
    assertThat(issues.get(0).localisation().isDecided()).isFalse();
  }

  @Test
  void twoSubmittedFiguresAreDoubtedBeforeOneOfAnAdoptedPlan() {
    List<Issue> issues = statements(FigureStatus.ADOPTED).located(CODELISTS);

    assertThat(issues).extracting(LocaliserTest::first).containsExactly("A2", "A3");
  }

  @Test
  void oneSubmittedOrPublishedFigureIsDoubtedBeforeTwoOthers() {
    for (FigureStatus status : List.of(FigureStatus.REPORTED, FigureStatus.PUBLISHED)) {
      List<Issue> issues = statements(status).located(CODELISTS);

      assertThat(corrections(issues.get(0))).containsExactly(List.of("A1"));
      assertThat(issues.get(1).isFolded()).isTrue();
    }
  }

  private static SyntheticFigures statements(FigureStatus first) {
    return new SyntheticFigures()
        .cell("A1", "10", first)
        .cell("A2", "12")
        .cell("A3", "12")
        .same("A1", "A2")
        .same("A1", "A3");
  }

  @Test
  void aRatioIsNamedWhereItsTermsAreHeldByOtherRelations() {
    List<Issue> issues =
        new SyntheticFigures()
            .cell("A1", "300")
            .cell("A2", "200")
            .cell("A3", "500")
            .cell("B1", "0.71")
            .sum("A3", "A1", "A2")
            .ratio("B1", "A1", "A3")
            .located(CODELISTS);

    assertThat(corrections(issues.get(0))).containsExactly(List.of("B1"));
    assertThat(named(issues.get(0)).range().contains(new BigDecimal("0.6"))).isTrue();
  }

  @Test
  void theGravestIssueSpeaks() {
    List<Issue> issues =
        new SyntheticFigures()
            .cell("A1", "900")
            .cell("A2", "200")
            .cell("A3", "500")
            .cell("B1", "0.60")
            .ratio("B1", "A1", "A3")
            .sum("A3", "A1", "A2")
            .located(CODELISTS);

    Issue speaking = issues.stream().filter(issue -> !issue.isFolded()).findFirst().orElseThrow();
    assertThat(speaking.severity()).isEqualTo(Severity.ERROR);
    assertThat(first(speaking)).isEqualTo("A1");
  }

  @Test
  void whatOnlyLookedOddIsFoldedUnderTheMistakeBehindIt() {
    List<Issue> issues = squares("B2", "94").doubt("B2", "C2").located(CODELISTS);

    assertThat(issues.get(2).localisation().leader()).contains(issues.get(0).fingerprint());
  }

  @Test
  void whatOnlyLooksOddIsLeftAloneWhereNothingFails() {
    List<Issue> issues = squares().doubt("B2", "C2").located(CODELISTS);

    assertThat(issues.get(0).localisation()).isEqualTo(Localisation.NONE);
  }

  @Test
  void moreMistakesThanCanBeToldAreSaidNotToBeLocated() {
    SyntheticFigures figures = new SyntheticFigures().cell("Z9", "5000");
    for (int row = 1; row <= 7; row++) {
      figures.cell("A" + row, "1" + row).cell("B" + row, "2" + row).cell("C" + row, "9" + row);
      figures.sum("C" + row, "A" + row, "B" + row);
    }
    figures.sum("Z9", "A1", "A2", "A3", "A4", "A5", "A6", "A7");

    List<Issue> issues = figures.located(CODELISTS);

    assertThat(issues)
        .hasSize(8)
        .allMatch(issue -> issue.localisation().reason().isPresent())
        .noneMatch(Issue::isFolded);
  }

  private static Corrected named(Issue issue) {
    return issue.localisation().corrections().get(0).figures().get(0);
  }

  private static String first(Issue issue) {
    return named(issue).figure().entity();
  }
}
