package org.gouji.mutation;

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
import org.gouji.check.cases.CaseRunner;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Sentence;
import org.gouji.plan.PlanReader;
import org.gouji.rule.FactApi;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleBase;
import org.gouji.rule.RuleProfile;

/** The cases of the shipped rules; each runs with its own rule alone, 规则用例试验. */
public final class CaseTrials implements Trials {
  private static final BigDecimal ABOUT_BAND = new BigDecimal("0.10");
  private static final RuleProfile.Selection NONE =
      new RuleProfile.Selection(Set.of(), Set.of(), Set.of());

  private final Codelists codelists = Codelists.load(Path.of("codelists"));
  private final Sentence sentence = new Sentence(new CodelistNames(codelists));
  private final Map<String, CaseFile> files = new TreeMap<>();
  private final Map<String, CaseRunner> runners = new TreeMap<>();
  private final RuleBase shipped;

  public CaseTrials() {
    shipped = load(Path.of("rules"), Path.of("target", "rule-cache"));
    for (Rule rule : shipped.rules()) {
      files.put(rule.code(), read(rule));
      runners.put(rule.code(), runner(rule.code(), shipped));
    }
  }

  static RuleBase load(Path folder, Path cache) {
    return RuleBase.load(folder, cache, FactApi.standard());
  }

  RuleBase shipped() {
    return shipped;
  }

  @Override
  public List<String> rules() {
    return List.copyOf(files.keySet());
  }

  @Override
  public int cases(String rule) {
    return files.get(rule).cases().size();
  }

  @Override
  public boolean holds(String rule, int index) {
    return holds(runners.get(rule), rule, files.get(rule).cases().get(index));
  }

  /** Whether every case of a rule holds when the rule of that code is taken from other rules. */
  boolean allHold(String rule, RuleBase others) {
    CaseRunner runner = runner(rule, others);
    return files.get(rule).cases().stream().allMatch(one -> holds(runner, rule, one));
  }

  /** A case that breaks off, because a sentence lacks a number for example, does not hold. */
  private static boolean holds(CaseRunner runner, String rule, CaseFile.Case one) {
    try {
      return runner.differences(rule, one).isEmpty();
    } catch (RuntimeException e) {
      return false;
    }
  }

  private CaseRunner runner(String rule, RuleBase rules) {
    RuleProfile alone =
        new RuleProfile(
            "alone",
            new Bilingual(rule, rule),
            new RuleProfile.Selection(Set.of(rule), Set.of(), Set.of()),
            NONE,
            Map.of(),
            Map.of());
    return new CaseRunner(rules.under(alone), codelists, sentence);
  }

  private CaseFile read(Rule rule) {
    try {
      return new CaseReader(codelists, new PlanReader(codelists, ABOUT_BAND)).read(rule);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the cases of " + rule.code(), e);
    }
  }
}
