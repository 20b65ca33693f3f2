package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.Check;
import org.gouji.check.CheckRequest;
import org.gouji.check.CheckRun;
import org.gouji.check.Progress;
import org.gouji.check.ProjectFolder;
import org.gouji.issue.Issue;
import org.gouji.issue.Severity;
import org.gouji.workbook.cell.ReadTerms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a check of the three real texts finds, beside what it finds with the plans people made of
 * them.
 */
class TextPlansAcceptanceTest {
  private static final Path TEXTS = Path.of("..", "shared", "samples", "texts");

  /**
   * What only a person can say of a plan: parts of a total, goals without a number, their places.
   */
  private static final Set<String> NEED_A_PERSON =
      Set.of("ARI-003", "CAS-002", "CAS-003", "CAS-004", "CAS-006", "DUE-002", "DUE-005");

  private static CheckRun run;

  @BeforeAll
  static void theTextsAreThere() {
    assumeTrue(Files.isDirectory(TEXTS), "the public texts are not beside this project: " + TEXTS);
    ProjectFolder project = new ProjectFolder(Path.of(""));
    run =
        new Check()
            .run(
                new CheckRequest(
                    List.of(project.samples()),
                    Map.of(),
                    ReadTerms.DEFAULT,
                    Stream.of("000.txt", "001.txt", "003.txt").map(TEXTS::resolve).toList(),
                    project.rules(),
                    project.codelists(),
                    project.layouts(),
                    Path.of("target", "rule-cache"),
                    "default",
                    LocalDate.of(2026, 11, 22)),
                Progress.SILENT)
            .run();
  }

  @Test
  void eachTextIsAPlanAndEachFigureUnconfirmed() {
    assertThat(run.plans())
        .extracting(plan -> plan.region())
        .containsExactly("510000", "510100", "511400");
    assertThat(run.plans())
        .allSatisfy(
            plan ->
                assertThat(plan.figures()).isNotEmpty().noneMatch(figure -> figure.confirmed()));
  }

  @Test
  void theRulesThatFindSomethingWithTheMadePlansFindItInTheTexts() {
    Set<String> missing = rules(SampleRun.RESULT.run());
    missing.removeAll(rules(run));

    assertThat(missing).isEqualTo(new TreeSet<>(NEED_A_PERSON));
    assertThat(rules(SampleRun.RESULT.run()))
        .as("no rule speaks only of the texts")
        .containsAll(rules(run));
  }

  @Test
  void whatRestsOnATextSaysSoAndWeighsAtMostAWarning() {
    List<Issue> resting =
        run.issues().stream().filter(TextPlansAcceptanceTest::restsOnText).toList();

    assertThat(resting).isNotEmpty();
    assertThat(resting)
        .allMatch(issue -> issue.message().chinese().endsWith("（目标未经确认）"))
        .allMatch(issue -> issue.message().english().endsWith(" (target not confirmed)"))
        .noneMatch(issue -> issue.severity() == Severity.ERROR);
  }

  private static boolean restsOnText(Issue issue) {
    Set<String> figures =
        run.plans().stream()
            .flatMap(plan -> plan.allFigures().stream())
            .map(figure -> figure.id())
            .collect(Collectors.toSet());
    return issue.contributors().stream().anyMatch(term -> figures.contains(term.figure()));
  }

  private static Set<String> rules(CheckRun of) {
    return of.issues().stream().map(Issue::ruleCode).collect(Collectors.toCollection(TreeSet::new));
  }
}
