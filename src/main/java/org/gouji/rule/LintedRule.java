package org.gouji.rule;

import java.util.List;
import org.gouji.rule.DrlTree.RuleTree;

/** A rule without complaints, ready to compile, 待编译规则. */
record LintedRule(
    RuleFile file, RuleHeader header, RuleTree tree, SourceText source, List<Class<?>> imports) {}
