package org.gouji.rule.judge;

/** What a judging function says about one scope, 判定结果. */
public interface Judgement {}
