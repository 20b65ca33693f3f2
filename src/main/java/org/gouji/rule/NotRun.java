package org.gouji.rule;

import org.gouji.issue.Bilingual;

/** A rule that could not judge a partition, 未执行, and why: the verdict not-run with its reason. */
public record NotRun(Rule rule, Bilingual reason) {}
