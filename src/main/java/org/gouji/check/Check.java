package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.culprit.Localiser;
import org.gouji.check.scoping.Evidence;
import org.gouji.check.verdict.Judging;
import org.gouji.check.verdict.RunVerdicts;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.issue.Sentence;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleBase;
import org.gouji.rule.RuleProfile;

/**
 * One check, 审核: reads what was handed in and what was planned, has every rule judge every scope,
 * and accounts for all of it. The same request gives the same run.
 */
public final class Check {
  private static final Bilingual JUDGING = new Bilingual("执行规则", "Running rules");

  /**
   * @throws UnusableInputException if the run cannot start: a folder is missing, the code lists are
   *     broken, there is no workbook
   */
  public CheckResult run(CheckRequest request, Progress progress) {
    Loading loading = new Loading(request, progress);
    Codelists codelists = loading.codelists();
    RuleProfile profile = loading.profile();
    Inputs inputs = loading.inputs(codelists, profile);
    RuleBase rules = loading.rules(profile);
    Evidence evidence =
        new Evidence(inputs.submissions(), inputs.plans(), codelists, request.asOf());
    PlannedScopes scopes = new PlannedScopes(evidence);
    Judging judging = new Judging(rules, scopes, new Sentence(new CodelistNames(codelists)));
    RunVerdicts verdicts =
        judging.run(done -> progress.report(JUDGING, done, rules.scopes().size()));
    CheckRun run =
        new CheckRun(
            request.profile(),
            request.asOf(),
            inputs.files(),
            rules.rules().stream().map(Rule::header).toList(),
            inputs.submissions(),
            inputs.plans(),
            new Localiser(judging.relations(), evidence.figures(), codelists)
                .localise(new UnconfirmedTargets(inputs.plans()).marked(verdicts.issues())),
            verdicts.verdicts(),
            verdicts.counts(),
            unchecked(evidence, verdicts),
            new Trajectories(codelists).of(scopes.paths()),
            faults(inputs, verdicts));
    return new CheckResult(run, new CodelistNames(codelists));
  }

  private static List<Figure> unchecked(Evidence evidence, RunVerdicts verdicts) {
    return evidence.figures().stream()
        .filter(figure -> !verdicts.looked().contains(figure.id()))
        .toList();
  }

  private static List<Fault> faults(Inputs inputs, RunVerdicts verdicts) {
    List<Fault> all = new ArrayList<>(inputs.faults());
    all.addAll(verdicts.faults());
    return all.stream().sorted().toList();
  }
}
