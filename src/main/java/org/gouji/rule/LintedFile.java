package org.gouji.rule;

import java.util.List;
import java.util.Optional;

/** What the lint made of a file, 检查结果: a rule to compile, or problems. */
record LintedFile(Optional<LintedRule> rule, List<RuleProblem> problems) {}
