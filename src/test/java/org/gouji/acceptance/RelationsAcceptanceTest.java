package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.check.Check;
import org.gouji.check.CheckRequest;
import org.gouji.check.CheckResult;
import org.gouji.check.Progress;
import org.gouji.check.ProjectFolder;
import org.gouji.check.scoping.Evidence;
import org.gouji.check.scoping.Planner;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Issue;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.PartWhole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The relations somebody worked out by hand in published workbooks: those that hold are checked and
 * raise nothing, those that do not are reported.
 */
class RelationsAcceptanceTest {

  private static final Path FOLDER = Path.of("..", "shared", "samples", "workbooks");
  private static final Set<Verdict> IN_ORDER = Set.of(Verdict.PASS, Verdict.TIGHT);

  /** Of these the table does not say that the parts are all: they are checked as of-which items. */
  private static final String ONLY_OF_WHICH = "c16_livestock_breeding_2011.xls";

  private static List<Relation> relations;
  private static List<Issue> issues;
  private static Map<String, List<Judged>> judged;

  /** A relation the run found, and what the rule of its kind said. */
  private record Judged(PartWhole scope, Optional<Verdict> verdict) {
    boolean isSumOf(int terms) {
      return scope.exhaustive() && scope.parts().size() == terms;
    }
  }

  @BeforeAll
  static void checkTheWorkbooks() {
    Path file = FOLDER.resolve("relations.jsonl");
    assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not beside this checkout");
    relations = Relation.in(file);
    CheckResult result = run();
    issues = result.run().issues();
    judged = judged(result);
  }

  @Test
  void everySoundSumOverRowsPassesOrLacksAPart() {
    List<Relation> sums = sound("sum_rows");

    assertThat(sums).hasSize(165);
    assertThat(sums).filteredOn(RelationsAcceptanceTest::isCheckedAsSum).hasSize(137);
    assertThat(sums)
        .filteredOn(relation -> !isCheckedAsSum(relation))
        .as("parts are blank, and missing is not zero")
        .hasSize(28)
        .allMatch(RelationsAcceptanceTest::isUndecidableForBlanks);
  }

  @Test
  void everySoundSumOverColumnsPassesOrLacksAPart() {
    List<Relation> sums = sound("sum_cols");

    assertThat(sums).hasSize(64).allMatch(relation -> relation.file().equals(ONLY_OF_WHICH));
    assertThat(sums).filteredOn(RelationsAcceptanceTest::isChecked).hasSize(40);
    assertThat(sums)
        .filteredOn(relation -> !isChecked(relation))
        .filteredOn(RelationsAcceptanceTest::isUndecidableForBlanks)
        .as("parts are blank, and missing is not zero")
        .hasSize(22);
    assertThat(sums)
        .filteredOn(relation -> !isChecked(relation) && !isUndecidableForBlanks(relation))
        .extracting(Relation::id)
        .as("these provinces have no such farms: whole and parts are blank")
        .containsExactly("R0503", "R0559");
  }

  @Test
  void whatIsUndecidableForABlankRaisesNoIssue() {
    assertThat(issues)
        .filteredOn(issue -> issue.ruleCode().startsWith("ARI-"))
        .extracting(Issue::verdict)
        .doesNotContain(Verdict.UNDECIDABLE);
  }

  @Test
  void aLargePartThatKeepsFallingWhileItsTotalGrowsIsReported() {
    List<Relation> falling =
        relations.stream().filter(r -> r.kind().equals("year_to_year")).toList();

    assertThat(falling).hasSize(1);
    assertThat(issues)
        .filteredOn(issue -> issue.ruleCode().equals("PLA-006"))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.verdict()).isEqualTo(Verdict.SUSPICIOUS);
              assertThat(names(issue, falling.get(0).figure())).isTrue();
            });
  }

  @Test
  void noSoundRelationRaisesAnIssue() {
    Set<String> sound =
        relations.stream()
            .filter(Relation::isSound)
            .map(Relation::figure)
            .collect(Collectors.toSet());

    assertThat(issues)
        .filteredOn(issue -> issue.ruleCode().startsWith("ARI-"))
        .filteredOn(
            issue -> issue.contributors().stream().anyMatch(c -> sound.contains(c.figure())))
        .isEmpty();
  }

  @Test
  void aTotalThatIsALowerBoundAgreesWithPartsThatAreOnlyBounded() {
    assertThat(sound("bound_sum"))
        .singleElement()
        .satisfies(relation -> assertThat(isChecked(relation)).isTrue());
  }

  @Test
  void aSumThatPassesOverATextIsReported() {
    List<Relation> skipping =
        relations.stream().filter(r -> r.verdict().contains("text_is_skipped")).toList();

    assertThat(skipping).hasSize(2);
    assertThat(skipping)
        .allSatisfy(
            relation ->
                assertThat(issues)
                    .filteredOn(issue -> issue.ruleCode().equals("ARI-001"))
                    .anyMatch(issue -> names(issue, relation.figure())));
  }

  private static boolean names(Issue issue, String figure) {
    return issue.contributors().stream().anyMatch(c -> c.figure().equals(figure));
  }

  private static List<Relation> sound(String kind) {
    return relations.stream().filter(r -> r.kind().equals(kind) && r.isSound()).toList();
  }

  private static boolean isCheckedAsSum(Relation relation) {
    return judged.getOrDefault(relation.figure(), List.of()).stream()
        .filter(found -> found.isSumOf(relation.terms()))
        .anyMatch(found -> found.verdict().filter(IN_ORDER::contains).isPresent());
  }

  private static boolean isChecked(Relation relation) {
    return judged.getOrDefault(relation.figure(), List.of()).stream()
        .anyMatch(found -> found.verdict().filter(IN_ORDER::contains).isPresent());
  }

  private static boolean isUndecidableForBlanks(Relation relation) {
    return judged.getOrDefault(relation.figure(), List.of()).stream()
        .filter(found -> found.verdict().filter(Verdict.UNDECIDABLE::equals).isPresent())
        .anyMatch(found -> found.scope().parts().stream().anyMatch(part -> !part.hasAmount()));
  }

  private static CheckResult run() {
    ProjectFolder project = new ProjectFolder(Path.of(""));
    CheckRequest request =
        new CheckRequest(
            List.of(FOLDER),
            project.plans(),
            project.rules(),
            project.codelists(),
            project.layouts(),
            Path.of("target", "rule-cache"),
            "default",
            LocalDate.of(2026, 11, 22));
    return new Check().run(request, Progress.SILENT);
  }

  /** By the id of the whole. */
  private static Map<String, List<Judged>> judged(CheckResult result) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    result
        .run()
        .verdicts()
        .forEach(v -> verdicts.put(v.ruleCode() + " " + v.scope().code(), v.verdict()));
    Evidence evidence =
        new Evidence(
            result.run().submissions(),
            List.of(),
            Codelists.load(Path.of("codelists")),
            LocalDate.of(2026, 11, 22));
    return new Planner()
        .scopes(evidence).getOrDefault("PartWhole", List.of()).stream()
            .map(PartWhole.class::cast)
            .map(scope -> new Judged(scope, verdictOn(scope, verdicts)))
            .sorted(Comparator.comparing(found -> found.scope().key()))
            .collect(Collectors.groupingBy(found -> found.scope().whole().id()));
  }

  private static Optional<Verdict> verdictOn(PartWhole scope, Map<String, Verdict> verdicts) {
    String rule = scope.exhaustive() ? "ARI-001" : "ARI-002";
    return Optional.ofNullable(verdicts.get(rule + " " + scope.key().code()));
  }
}
