package org.gouji.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.check.CodelistNames;
import org.gouji.check.cases.CaseFile;
import org.gouji.check.cases.CaseReader;
import org.gouji.check.scoping.Evidence;
import org.gouji.check.scoping.Planner;
import org.gouji.check.verdict.Judging;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Sentence;
import org.gouji.plan.PlanReader;
import org.gouji.rule.FactApi;
import org.gouji.rule.RuleBase;
import org.gouji.rule.RuleProfile;
import org.gouji.rule.scope.CheckScope;

/** Planning and judging cases, 用例计算. */
public final class CaseWork implements Workload {
  private static final RuleProfile.Selection NONE =
      new RuleProfile.Selection(Set.of(), Set.of(), Set.of());

  private final Codelists codelists = Codelists.load(Path.of("codelists"));
  private final Sentence sentence = new Sentence(new CodelistNames(codelists));
  private final CaseReader reader =
      new CaseReader(codelists, new PlanReader(codelists, new BigDecimal("0.10")));
  private RuleBase base;

  @Override
  public void load(Path rules, Path cache) {
    base = RuleBase.load(rules, cache, FactApi.standard());
    if (!base.problems().isEmpty()) {
      throw new IllegalStateException(base.problems().toString());
    }
  }

  @Override
  public Map<String, Path> cases() {
    Map<String, Path> cases = new TreeMap<>();
    base.rules().stream()
        .filter(rule -> rule.file().row().isEmpty())
        .forEach(
            rule -> {
              Path drl = rule.file().path();
              String name = drl.getFileName().toString().replaceFirst("\\.drl$", ".cases.yaml");
              cases.put(rule.code(), drl.resolveSibling(name));
            });
    return cases;
  }

  @Override
  public Work judge(String rule, Path cases) {
    try {
      RuleBase alone = base.under(alone(rule));
      return reader.read(cases).cases().stream()
          .map(one -> judge(alone, one))
          .reduce(new Work(0, 0), Work::plus);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + cases, e);
    }
  }

  private Work judge(RuleBase rule, CaseFile.Case one) {
    long start = WorkCounter.soFar();
    Map<String, List<CheckScope>> scopes =
        new Planner().scopes(new Evidence(one.submissions(), one.plans(), codelists, one.asOf()));
    long planned = WorkCounter.soFar();
    new Judging(rule, scopes, sentence).run(done -> {});
    return new Work(planned - start, WorkCounter.soFar() - planned);
  }

  private static RuleProfile alone(String rule) {
    return new RuleProfile(
        "alone",
        new Bilingual(rule, rule),
        new RuleProfile.Selection(Set.of(rule), Set.of(), Set.of()),
        NONE,
        Map.of(),
        Map.of());
  }
}
