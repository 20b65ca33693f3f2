package org.gouji.rule;

import org.gouji.rule.judge.Judgement;
import org.kie.api.definition.rule.Rule;

/**
 * Where a rule's one-line consequence leaves its verdict, 判定收集. It is the only global a rule file
 * has.
 */
public interface Findings {

  void record(Rule rule, Judgement judgement);
}
