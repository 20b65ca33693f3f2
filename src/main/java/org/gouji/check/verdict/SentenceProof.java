package org.gouji.check.verdict;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.issue.Sentence;
import org.gouji.issue.UnknownPlaceholderException;
import org.gouji.issue.Verdict;
import org.gouji.rule.Rule;

/**
 * Says every kind of sentence a run has once, 表述校验, so that a placeholder its verdict does not
 * carry is a fault of the run and no surprise of the report. Verdicts of one rule that carry the
 * same arguments are of one kind.
 */
final class SentenceProof {
  private final Sentence sentence;
  private final Set<Kind> said = new HashSet<>();

  private record Kind(String rule, Verdict verdict, Set<String> arguments, boolean balance) {}

  SentenceProof(Sentence sentence) {
    this.sentence = sentence;
  }

  Optional<Fault> faultOf(Rule rule, RuleVerdict verdict) {
    Kind kind =
        new Kind(
            rule.code(),
            verdict.verdict(),
            verdict.arguments().keySet(),
            verdict.balance().isPresent());
    return verdict
        .message()
        .filter(template -> said.add(kind))
        .flatMap(template -> faultOf(rule, verdict, template));
  }

  private Optional<Fault> faultOf(Rule rule, RuleVerdict verdict, Bilingual template) {
    try {
      sentence.of(template, verdict.scope(), verdict.arguments(), verdict.balance());
      return Optional.empty();
    } catch (UnknownPlaceholderException e) {
      return Optional.of(
          new Fault(Fault.FaultKind.RULE_RUN, rule.file().name(), rule.code(), words(verdict, e)));
    }
  }

  private static Bilingual words(RuleVerdict verdict, UnknownPlaceholderException e) {
    return new Bilingual(
        "判定“%s”的表述“%s”要用{%s}，但判定没有提供。请更正规则表述中的名称，或让判定提供它。"
            .formatted(verdict.verdict().chinese(), e.template(), e.placeholder()),
        "verdict %s: %s".formatted(verdict.verdict().code(), e.getMessage()));
  }
}
