package org.gouji.province;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gouji.check.CodelistNames;
import org.gouji.check.culprit.Localiser;
import org.gouji.check.scoping.Evidence;
import org.gouji.check.scoping.Planner;
import org.gouji.check.verdict.Judging;
import org.gouji.check.verdict.RunVerdicts;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Submission;
import org.gouji.issue.Issue;
import org.gouji.issue.Sentence;
import org.gouji.rule.FactApi;
import org.gouji.rule.RuleBase;

/** The shipped rules on submissions that come from no file, 审核. */
final class Checking {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  static {
    // Nobody configures the log manager here, and the rule engine would describe it every fact.
    Logger.getLogger("").setLevel(Level.WARNING);
  }

  private final Codelists codelists = Codelists.load(Path.of("codelists"));
  private final RuleBase rules =
      RuleBase.load(Path.of("rules"), Path.of("target", "rule-cache"), FactApi.standard());

  Codelists codelists() {
    return codelists;
  }

  /** The issues of a province whose cells hold something else than it printed, or the same. */
  List<Issue> issues(Province province, List<Cell> cells) {
    return issues(new Reporting(codelists).submissions(cells, province.sums()));
  }

  List<Issue> issues(List<Submission> submissions) {
    Evidence evidence = new Evidence(submissions, List.of(), codelists, DAY);
    Sentence sentence = new Sentence(new CodelistNames(codelists));
    Judging judging = new Judging(rules, new Planner().scopes(evidence), sentence);
    RunVerdicts verdicts = judging.run(done -> {});
    return new Localiser(judging.relations(), evidence.figures(), codelists)
        .localise(verdicts.issues());
  }
}
