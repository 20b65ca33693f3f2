package org.gouji.check.culprit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Cause;
import org.gouji.issue.Correction.Corrected;
import org.gouji.issue.Issue;
import org.junit.jupiter.api.Test;

/** A slip of the pen that settles all relations of a figure names it. All figures are synthetic. */
class SlipHypothesesTest {
  private static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));

  @Test
  void aSlipThatSettlesAllComesFirst() {
    List<Issue> issues =
        new SyntheticFigures()
            .cell("A1", "1457")
            .cell("A2", "2318")
            .cell("A3", "3865")
            .sum("A3", "A2", "A1")
            .located(CODELISTS);

    assertThat(first(issues.get(0))).isEqualTo("A1");
    assertThat(named(issues.get(0)).slips())
        .extracting(Cause::english)
        .containsExactly("1547 is meant, two digits were swapped: every relation then holds");
    assertThat(issues.get(0).localisation().isDecided()).isTrue();
  }

  @Test
  void aSlipOfUnitIsRecognisedThroughRounding() {
    List<Issue> issues =
        new SyntheticFigures()
            .cell("A1", "13906000")
            .cell("A2", "2318.4")
            .cell("A3", "3709.1")
            .sum("A3", "A1", "A2")
            .located(CODELISTS);

    assertThat(first(issues.get(0))).isEqualTo("A1");
    assertThat(named(issues.get(0)).slips().get(0).chinese()).startsWith("数值÷10000");
  }

  @Test
  void theNumberOfTheCellBesideIsRecognised() {
    List<Issue> issues =
        new SyntheticFigures()
            .cell("A1", "4821")
            .cell("B1", "4821")
            .cell("B2", "2318")
            .cell("B3", "3865")
            .sum("B3", "B1", "B2")
            .located(CODELISTS);

    assertThat(first(issues.get(0))).isEqualTo("B1");
    assertThat(named(issues.get(0)).slips())
        .extracting(Cause::english)
        .containsExactly("the same number as the cell to the left");
  }

  private static Corrected named(Issue issue) {
    return issue.localisation().corrections().get(0).figures().get(0);
  }

  private static String first(Issue issue) {
    return named(issue).figure().entity();
  }
}
