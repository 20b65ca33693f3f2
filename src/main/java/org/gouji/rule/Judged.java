package org.gouji.rule;

import java.util.List;

/**
 * What the rules said about one partition of facts, 分区判定结果.
 *
 * @param judgements in the order of the rule codes
 * @param notRun the rules whose judgements are missing here, in the order of their codes
 */
public record Judged(List<RuleJudgement> judgements, List<NotRun> notRun) {

  public Judged {
    judgements = List.copyOf(judgements);
    notRun = List.copyOf(notRun);
  }
}
