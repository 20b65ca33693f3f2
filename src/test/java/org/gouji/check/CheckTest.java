package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.check.scoping.Evidence;
import org.gouji.check.scoping.Planner;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.issue.Fault;
import org.gouji.issue.Issue;
import org.gouji.issue.Language;
import org.gouji.issue.Verdict;
import org.gouji.report.Format;
import org.gouji.report.ReportFolder;
import org.gouji.rule.RuleHeader;
import org.gouji.rule.scope.CheckScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one run promises whatever its input. */
class CheckTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final String SIGN = "rules/plausibility/PLA-003-value-is-not-negative.drl";

  @TempDir Path home;
  private ProjectOnDisk project;

  @BeforeEach
  void project() {
    project = ProjectOnDisk.in(home);
    project.workbook("in/a.xlsx", 901);
    project.soundWorkbook("in/2023/b.xlsx");
  }

  @Test
  void theSameRequestGivesTheSameRunAndTheSameBytes() throws IOException {
    CheckResult one = check();
    CheckResult two = check();

    assertThat(two.run()).isEqualTo(one.run());
    for (Format format : EnumSet.allOf(Format.class)) {
      assertThat(bytes(two, "two", format)).isEqualTo(bytes(one, "one", format));
    }
  }

  @Test
  void everyListIsSorted() {
    project.write("in/broken.xlsx", "no workbook").write("in/notes.txt", "");
    project.write("rules/form/FRM-099-broken.drl", "package rules.form.frm099;\nrule \"x\n");

    CheckRun run = check().run();

    assertThat(run.faults()).hasSizeGreaterThan(1).isSorted();
    assertThat(run.inputs()).isSorted();
    assertThat(run.issues()).isNotEmpty().isSorted();
    assertThat(run.verdicts()).isNotEmpty().isSorted();
    assertThat(run.unchecked()).isSorted();
    assertThat(run.rules()).extracting(RuleHeader::code).isSorted();
    assertThat(run.submissions()).extracting(s -> s.file()).isSorted();
  }

  @Test
  void everyRuleHasExactlyOneVerdictOnEveryScopeOfItsType() {
    CheckRun run = check().run();

    Map<String, Integer> scopes = scopeCounts(run);
    for (RuleHeader rule : run.rules()) {
      int verdicts = run.counts().get(rule.code()).values().stream().mapToInt(n -> n).sum();
      assertThat(verdicts).as(rule.code()).isEqualTo(scopes.getOrDefault(rule.scope(), 0));
    }
    assertThat(run.verdicts())
        .extracting(verdict -> verdict.ruleCode() + " " + verdict.scope().code())
        .doesNotHaveDuplicates();
  }

  @Test
  void theVerdictsListedAreTheVerdictsCounted() {
    CheckRun run = check().run();

    Map<String, Map<Verdict, Integer>> listed = new TreeMap<>();
    run.verdicts()
        .forEach(
            verdict ->
                listed
                    .computeIfAbsent(verdict.ruleCode(), code -> new HashMap<>())
                    .merge(verdict.verdict(), 1, Integer::sum));
    run.counts()
        .forEach(
            (code, counts) -> {
              Map<Verdict, Integer> said = new HashMap<>(counts);
              said.remove(Verdict.NOT_APPLICABLE);
              assertThat(listed.getOrDefault(code, Map.of())).as(code).isEqualTo(said);
            });
    assertThat(run.issues())
        .hasSize(
            Math.toIntExact(
                run.verdicts().stream().filter(v -> v.verdict().raisesIssue()).count()));
  }

  @Test
  void figuresNoRuleLookedAtAreListed() {
    CheckRun all = check().run();
    project.edit(
        "rules/profiles/default.yaml", "thresholds:", "include: {codes: [ARI-001]}\nthresholds:");

    CheckRun few = check().run();

    assertThat(few.unchecked().size()).isGreaterThan(all.unchecked().size());
    Set<String> known =
        few.submissions().stream()
            .flatMap(submission -> submission.figures().stream())
            .map(Figure::id)
            .collect(Collectors.toSet());
    few.plans().forEach(plan -> plan.allFigures().forEach(figure -> known.add(figure.id())));
    assertThat(few.unchecked()).extracting(Figure::id).isSubsetOf(known).doesNotHaveDuplicates();
  }

  @Test
  void aRuleThatThrowsIsNotRunAndTheOthersStillJudge() {
    CheckRun sound = check().run();
    project
        .edit(
            SIGN,
            "import org.gouji.rule.judge.Plausibility;",
            "import org.gouji.rule.judge.Thresholds;")
        .edit(SIGN, "Plausibility.sign($single)", "Thresholds.atLeast($single, \"zero\")");

    CheckRun run = check().run();

    Map<Verdict, Integer> counts = run.counts().get("PLA-003");
    assertThat(counts).containsOnlyKeys(Verdict.NOT_RUN);
    assertThat(counts.get(Verdict.NOT_RUN)).isEqualTo(scopeCounts(run).get("SingleFigure"));
    assertThat(run.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(Fault.FaultKind.RULE_RUN);
              assertThat(fault.file()).isEqualTo(SIGN.substring("rules/".length()));
              assertThat(fault.place()).isEqualTo("PLA-003");
              assertThat(fault.message().english()).contains("NumberFormatException");
            });
    assertThat(run.isComplete()).isFalse();
    assertThat(withoutSign(run.counts())).isEqualTo(withoutSign(sound.counts()));
    assertThat(run.issues()).extracting(Issue::ruleCode).contains("ARI-001", "DUE-001");
  }

  @Test
  void whatLiesBesideTheWorkbooksIsListedAndTheRunIsComplete() {
    project.write("in/notes.txt", "");

    CheckRun run = check().run();

    assertThat(run.isComplete()).isTrue();
    assertThat(run.inputs()).contains(new InputFile(InputFile.NO_WORKBOOK, "notes.txt", "", 0));
  }

  @Test
  void workbooksOfOneNameAreBothReadAndCitedApart() {
    project.workbook("一月/上报.xlsx", 901);
    project.workbook("二月/上报.xlsx", 902);

    CheckRun run = check(project.path("一月/上报.xlsx"), project.path("二月/上报.xlsx")).run();

    assertThat(run.submissions())
        .extracting(submission -> submission.file())
        .containsExactly("一月/上报.xlsx", "二月/上报.xlsx");
    assertThat(run.issues())
        .filteredOn(issue -> issue.ruleCode().equals("ARI-001"))
        .flatExtracting(Issue::contributors)
        .extracting(term -> term.source().document())
        .contains("一月/上报.xlsx", "二月/上报.xlsx");
  }

  private static Map<String, Map<Verdict, Integer>> withoutSign(
      Map<String, Map<Verdict, Integer>> counts) {
    Map<String, Map<Verdict, Integer>> others = new TreeMap<>(counts);
    others.remove("PLA-003");
    return others;
  }

  private Map<String, Integer> scopeCounts(CheckRun run) {
    Codelists codelists = Codelists.load(project.folder().codelists());
    Map<String, List<CheckScope>> scopes =
        new Planner().scopes(new Evidence(run.submissions(), run.plans(), codelists, AS_OF));
    Map<String, Integer> counts = new TreeMap<>();
    scopes.forEach((type, all) -> counts.put(type, all.size()));
    return counts;
  }

  private CheckResult check(Path... workbooks) {
    ProjectFolder folder = project.folder();
    return new Check()
        .run(
            new CheckRequest(
                workbooks.length == 0 ? List.of(project.path("in")) : List.of(workbooks),
                folder.plans(),
                folder.rules(),
                folder.codelists(),
                folder.layouts(),
                folder.cache(),
                "default",
                AS_OF),
            Progress.SILENT);
  }

  private byte[] bytes(CheckResult result, String name, Format format) throws IOException {
    Path folder = home.resolve(name);
    new ReportFolder(result.names()).write(result.run(), folder, Language.ZH, Set.of(format));
    return Files.readAllBytes(folder.resolve(format.fileName()));
  }
}
