package org.gouji.rule;

import org.gouji.rule.judge.Judgement;

/** What one rule said about one scope, 规则判定. */
public record RuleJudgement(Rule rule, Judgement judgement) {}
