package org.gouji.rule;

import java.util.Optional;
import org.gouji.issue.Bilingual;

/** A rule base that broke off, 规则执行失败, and the rule to blame where the failure names one. */
record RuleFailure(Optional<Rule> rule, Bilingual reason) {}
