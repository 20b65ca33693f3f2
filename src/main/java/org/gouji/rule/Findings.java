package org.gouji.rule;

import org.gouji.rule.judge.Judgement;
import org.kie.api.definition.rule.Rule;

/**
 * The one thing a rule file can reach outside its facts, 判定记录: where its consequence puts the
 * judgement. It has methods only, so that no rule can change another rule's conditions.
 */
public interface Findings {

  /** Called from the consequence of a rule: {@code findings.record(drools.getRule(), …)}. */
  void record(Rule rule, Judgement judgement);
}
