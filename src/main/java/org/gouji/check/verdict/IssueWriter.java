package org.gouji.check.verdict;

import org.gouji.issue.Bilingual;
import org.gouji.issue.Fingerprint;
import org.gouji.issue.Issue;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleHeader;
import org.gouji.rule.judge.Judgement;

/** Makes an issue of a judgement and the rule that gave it, 问题生成. */
final class IssueWriter {
  private IssueWriter() {}

  static Issue issue(Rule rule, Judgement judgement) {
    RuleHeader header = rule.header();
    return new Issue(
        header.code(),
        rule.version(),
        header.title(),
        severity(header.severity(), judgement),
        judgement.verdict(),
        judgement.scope(),
        header.message(judgement.verdict()).orElse(new Bilingual("", "")),
        judgement.arguments(),
        judgement.contributors(),
        judgement.balance(),
        judgement.causes(),
        header.basis(),
        Fingerprint.of(header.code(), judgement.scope()));
  }

  /**
   * A finding against a draft is at most a warning, so is one that may be right; what is only
   * striven for weighs one step less.
   */
  private static Severity severity(Severity ofRule, Judgement judgement) {
    Severity severity = ofRule;
    if (judgement.draft() || judgement.verdict() != Verdict.VIOLATED) {
      severity = severity.atMost(Severity.WARNING);
    }
    return judgement.strive() ? severity.softer() : severity;
  }
}
