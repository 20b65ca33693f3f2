package org.gouji.rule.example;

import org.gouji.rule.judge.Judgement;

/** A made-up judgement: just words. */
public record Said(String words) implements Judgement {}
