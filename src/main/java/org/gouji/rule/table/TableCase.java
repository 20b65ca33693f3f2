package org.gouji.rule.table;

import java.util.List;
import org.gouji.figure.Period;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Verdict;

/**
 * A row of the sheet of cases, 用例行.
 *
 * @param sheet name of the sheet the figures stand in, or empty
 * @param region code of the place
 * @param verdict {@link Verdict#NOT_APPLICABLE} where the rule must stay silent
 * @param message words its Chinese sentence holds, or empty
 */
public record TableCase(
    String code,
    Bilingual name,
    String sheet,
    Period period,
    String region,
    List<Given> figures,
    Verdict verdict,
    String message,
    String messageEnglish) {

  public TableCase {
    figures = List.copyOf(figures);
  }

  /**
   * One figure of a case, 用例数据.
   *
   * @param scope code of a statistical scope, or empty
   * @param value as a table would say it; a missing mark for a figure that is not there
   */
  public record Given(
      String indicator, String name, String scope, Period period, String value, String unit) {

    /** Whether the value is a number. */
    public boolean isStated() {
      return value.matches("-?\\d.*");
    }
  }
}
