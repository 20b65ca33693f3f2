package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.figure.Source;
import org.gouji.issue.Fingerprint;
import org.gouji.issue.Issue;
import org.gouji.issue.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The samples: every planted trap is found, every guard stays silent, and nothing else is reported.
 */
class SamplesAcceptanceTest {
  private static final Path APPROVED = Path.of("reports", "samples", "issues.txt");
  private static final List<Issue> ISSUES = SampleRun.RESULT.run().issues();

  /** Findings about the plans that also rest on a reported figure. */
  private static final List<String> PLAN_RULES_ON_CELLS = List.of("ARI-011", "PTH-002");

  /** Traps in which nothing tells the planted cell from others of its relation, with the reason. */
  private static final Set<String> CANNOT_BE_TOLD = Set.of();

  @TestFactory
  Stream<DynamicTest> everyPlantedTrapIsReported() throws IOException {
    return PlantedTrap.all().stream()
        .filter(trap -> !trap.isGuard())
        .map(trap -> DynamicTest.dynamicTest(trap.id(), () -> isReported(trap)));
  }

  private static void isReported(PlantedTrap trap) {
    assertThat(ISSUES)
        .anyMatch(issue -> trap.expected().get(0).matches(issue) && trap.isOnSheetOf(issue));
    for (PlantedTrap.Expected also : trap.expected()) {
      if (also.isAnIssue()) {
        assertThat(ISSUES).as(also.toString()).anyMatch(also::matches);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyGuardStaysSilent() throws IOException {
    return PlantedTrap.all().stream()
        .filter(PlantedTrap::isGuard)
        .map(
            guard ->
                DynamicTest.dynamicTest(
                    guard.id(),
                    () -> assertThat(ISSUES).noneMatch(issue -> guard.isTouchedBy(issue))));
  }

  /** One cell planted, relations that fail: the cell is named before all others. */
  @TestFactory
  Stream<DynamicTest> thePlantedCellIsNamedFirst() throws IOException {
    return PlantedTrap.all().stream()
        .filter(trap -> !trap.isGuard() && trap.cells().size() == 1)
        .filter(trap -> !CANNOT_BE_TOLD.contains(trap.id()))
        .filter(trap -> speaking(trap).anyMatch(issue -> hasCorrection(issue)))
        .map(trap -> DynamicTest.dynamicTest(trap.id(), () -> isNamedFirst(trap)));
  }

  private static void isNamedFirst(PlantedTrap trap) {
    assertThat(speaking(trap).filter(SamplesAcceptanceTest::hasCorrection))
        .as("issues of the trap, one of which names the cell first")
        .anyMatch(issue -> trap.isCell(firstNamed(issue)));
  }

  /** The issues of a trap, or those that speak for them. */
  private static Stream<Issue> speaking(PlantedTrap trap) {
    return ISSUES.stream()
        .filter(issue -> trap.expected().get(0).matches(issue) && trap.isOnSheetOf(issue))
        .map(issue -> issue.localisation().leader().map(SamplesAcceptanceTest::of).orElse(issue));
  }

  private static Issue of(Fingerprint fingerprint) {
    return ISSUES.stream()
        .filter(issue -> issue.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasCorrection(Issue issue) {
    return !issue.localisation().corrections().isEmpty();
  }

  private static Source firstNamed(Issue issue) {
    return issue.localisation().corrections().get(0).figures().get(0).figure().source();
  }

  @Test
  void atLeastTwentyFiveTrapsArePlanted() throws IOException {
    assertThat(PlantedTrap.all()).filteredOn(trap -> !trap.isGuard()).hasSizeGreaterThan(25);
  }

  @Test
  void everyIssueAboutACellIsAPlantedTrap() throws IOException {
    List<PlantedTrap.Expected> planted =
        PlantedTrap.all().stream().flatMap(trap -> trap.expected().stream()).toList();

    assertThat(ISSUES)
        .filteredOn(SamplesAcceptanceTest::restsOnACell)
        .filteredOn(issue -> !PLAN_RULES_ON_CELLS.contains(issue.ruleCode()))
        .allMatch(issue -> planted.stream().anyMatch(expected -> expected.matches(issue)));
  }

  private static boolean restsOnACell(Issue issue) {
    return issue.contributors().stream()
        .anyMatch(contributor -> contributor.source() instanceof Source.Cell);
  }

  /**
   * After a wanted change run with {@code -Dgouji.approve=true} and read the difference before
   * committing it.
   */
  @Test
  void theIssuesAreTheApprovedOnes() throws IOException {
    String found = ISSUES.stream().map(SamplesAcceptanceTest::line).collect(Collectors.joining());
    if (Boolean.getBoolean("gouji.approve")) {
      Files.createDirectories(APPROVED.getParent());
      Files.writeString(APPROVED, found);
    }
    assertThat(found).isEqualTo(Files.readString(APPROVED));
  }

  private static String line(Issue issue) {
    return "%s %s %s %s\n    %s\n    %s\n"
        .formatted(
            issue.severity().code(),
            issue.ruleCode(),
            issue.verdict().code(),
            issue.fingerprint().value(),
            new Sentence(SampleRun.RESULT.names()).of(issue).chinese(),
            new Sentence(SampleRun.RESULT.names()).of(issue).english());
  }

  @Test
  void theRunLacksNothing() {
    assertThat(SampleRun.RESULT.run().faults()).isEmpty();
  }

  @Test
  void everyInputThatHoldsFiguresSaysHowMany() {
    assertThat(SampleRun.RESULT.run().inputs())
        .filteredOn(input -> List.of("plan", "workbook").contains(input.role()))
        .hasSize(10)
        .allMatch(input -> input.figures() > 0);
  }
}
