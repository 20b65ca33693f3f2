package org.gouji.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.benchmark.CheckTally.Check;
import org.gouji.benchmark.CheckTally.Found;
import org.gouji.check.CodelistNames;
import org.gouji.check.PlannedScopes;
import org.gouji.check.scoping.Evidence;
import org.gouji.check.verdict.Judging;
import org.gouji.check.verdict.RunVerdicts;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Submission;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Issue;
import org.gouji.issue.Sentence;
import org.gouji.issue.Verdict;
import org.gouji.rule.FactApi;
import org.gouji.rule.RuleBase;
import org.gouji.rule.RuleProfile;

/** The four checks as the product does them, 本程序: shipped rules, from figures to verdicts. */
final class GoujiChecks {

  private static final Map<String, Check> RULES =
      Map.of(
          "CAS-001", Check.SUM,
          "ARI-020", Check.GROWTH,
          "ARI-010", Check.RATIO,
          "CLU-002", Check.CLAIM);
  private static final Map<Verdict, Found> VERDICTS =
      Map.of(
          Verdict.PASS, Found.PASS,
          Verdict.VIOLATED, Found.VIOLATED,
          Verdict.TIGHT, Found.TIGHT,
          Verdict.UNDECIDABLE, Found.UNDECIDABLE);

  private GoujiChecks() {}

  /** The shipped rules, compiled; loading them is measured by {@code bench/start}. */
  static RuleBase rules() throws IOException {
    Path cache = Files.createDirectories(Path.of("target/bench/cache"));
    return RuleBase.load(Path.of("rules"), cache, FactApi.standard());
  }

  static RuleBase classic(RuleBase all) {
    RuleProfile.Selection none = new RuleProfile.Selection(Set.of(), Set.of(), Set.of());
    return all.under(
        new RuleProfile(
            "bench",
            new Bilingual("四项检查", "Four checks"),
            new RuleProfile.Selection(RULES.keySet(), Set.of(), Set.of()),
            none,
            Map.of(),
            Map.of()));
  }

  static CheckTally run(Submission submission, Codelists codelists, RuleBase rules) {
    RunVerdicts verdicts = verdicts(submission, codelists, rules);
    CheckTally tally = new CheckTally();
    verdicts
        .counts()
        .forEach(
            (rule, counts) ->
                counts.forEach(
                    (verdict, times) -> {
                      if (verdict != Verdict.NOT_APPLICABLE) {
                        tally.add(RULES.get(rule), VERDICTS.get(verdict), times);
                      }
                    }));
    for (Issue issue : verdicts.issues()) {
      if (issue.verdict() == Verdict.VIOLATED) {
        tally.violation(
            RULES.get(issue.ruleCode()),
            issue.scope().subject().code(),
            issue.scope().indicator(),
            issue.scope().period().code());
      }
    }
    tally.looked(verdicts.looked().size());
    return tally;
  }

  private static RunVerdicts verdicts(Submission submission, Codelists codelists, RuleBase rules) {
    CodelistNames names = new CodelistNames(codelists);
    Evidence evidence =
        new Evidence(List.of(submission), List.of(), codelists, LocalDate.of(2026, 1, 1));
    return new Judging(rules, new PlannedScopes(evidence), new Sentence(names)).run(done -> {});
  }
}
