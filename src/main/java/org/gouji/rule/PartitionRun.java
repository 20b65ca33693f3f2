package org.gouji.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.issue.Bilingual;
import org.gouji.rule.judge.Judgement;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** One session over one partition of facts, 一次分区执行. */
final class PartitionRun implements Findings {

  static {
    LibraryLogs.quietEngine();
  }

  private final KieBase base;
  private final Map<String, Rule> byPackage;
  private final int fireLimit;
  private final List<RuleJudgement> judgements = new ArrayList<>();

  PartitionRun(KieBase base, List<Rule> rules, int fireLimit) {
    this.base = base;
    this.byPackage =
        rules.stream().collect(Collectors.toMap(PartitionRun::packageName, Function.identity()));
    this.fireLimit = fireLimit;
  }

  /** All judgements, or the failure that makes them incomplete. */
  record Outcome(List<RuleJudgement> judgements, Optional<RuleFailure> failure) {}

  Outcome judge(Collection<?> facts) {
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("findings", this);
      facts.forEach(session::insert);
      if (session.fireAllRules(fireLimit) >= fireLimit) {
        return failed(tooManyFirings());
      }
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return failed(new RuleFailure(ruleIn(e), reason(e)));
    } finally {
      session.dispose();
    }
    judgements.sort(Comparator.comparing(RuleJudgement::rule));
    return new Outcome(List.copyOf(judgements), Optional.empty());
  }

  @Override
  public void record(org.kie.api.definition.rule.Rule rule, Judgement judgement) {
    Objects.requireNonNull(judgement, "a judging function returned nothing");
    Rule ours = byPackage.get(rule.getPackageName());
    boolean isSaid = ours.header().message(judgement.verdict()).isPresent();
    judgements.add(new RuleJudgement(ours, isSaid ? judgement.proven() : judgement));
  }

  private static Outcome failed(RuleFailure failure) {
    return new Outcome(List.of(), Optional.of(failure));
  }

  private RuleFailure tooManyFirings() {
    Map<Rule, Integer> counts = new HashMap<>();
    judgements.forEach(each -> counts.merge(each.rule(), 1, Integer::sum));
    Optional<Rule> busiest =
        counts.entrySet().stream()
            .max(
                Map.Entry.<Rule, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    return new RuleFailure(
        busiest,
        new Bilingual(
            "规则在一个分区内触发超过 " + fireLimit + " 次，模式之间缺少连接条件",
            "the rule fired more than "
                + fireLimit
                + " times in one partition; its patterns lack a join"));
  }

  /** The rule whose generated code or consequence stands in the failure. */
  private Optional<Rule> ruleIn(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof ConsequenceException consequence && consequence.getMatch() != null) {
        return Optional.ofNullable(
            byPackage.get(consequence.getMatch().getRule().getPackageName()));
      }
      for (StackTraceElement frame : at.getStackTrace()) {
        Optional<Rule> rule = ruleOfClass(frame.getClassName());
        if (rule.isPresent()) {
          return rule;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Rule> ruleOfClass(String className) {
    return byPackage.entrySet().stream()
        .filter(each -> className.startsWith(each.getKey() + "."))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Bilingual reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String words = root.getClass().getSimpleName();
    if (root.getMessage() != null) {
      words += ": " + SourceText.shorten(root.getMessage());
    }
    return new Bilingual("规则执行出错：" + words, "the rule failed: " + words);
  }

  private static String packageName(Rule rule) {
    return RulePackage.of(rule.header().family().folder(), rule.code());
  }
}
