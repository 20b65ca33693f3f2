package org.gouji.rule;

import java.util.Optional;

/** A rule base that broke off, 规则执行失败, and the rule to blame where the failure names one. */
record RuleFailure(Optional<Rule> rule, Wording reason) {}
