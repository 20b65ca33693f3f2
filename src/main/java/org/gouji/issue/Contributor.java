package org.gouji.issue;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.figure.Source;
import org.gouji.quantity.Interval;

/**
 * One term of a judged relation with its proof, 构成项.
 *
 * @param figure id of the figure; empty string if the contributor is not a figure (a goal, a date,
 *     a file)
 * @param entity the subject as written
 * @param term the indicator as written
 * @param raw the text as written
 * @param unit symbol of the written unit
 * @param weight weight in the relation: 1, −1, a growth factor …
 * @param interval in base units; empty when missing
 */
public record Contributor(
    Role role,
    String figure,
    String entity,
    String term,
    String period,
    String raw,
    String unit,
    BigDecimal weight,
    Optional<Interval> interval,
    Source source) {

  /** The place of the term in its relation, 角色. */
  public enum Role {
    WHOLE("总计", "total"),
    PART("分项", "part"),
    NUMERATOR("分子", "numerator"),
    DENOMINATOR("分母", "denominator"),
    RATIO("比率", "ratio"),
    CURRENT("本期", "current"),
    PREVIOUS("上期", "previous"),
    RATE("增速", "rate"),
    TARGET("目标", "target"),
    ACTUAL("实际", "actual"),
    GOAL("上级目标", "upper goal"),
    STATEMENT("同一数据", "statement"),
    CLAIM("申报", "claim"),
    OBSERVED("现象", "observed"),
    DATE("日期", "date");

    private final String chinese;
    private final String english;

    Role(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    public String chinese() {
      return chinese;
    }

    public String english() {
      return english;
    }
  }
}
