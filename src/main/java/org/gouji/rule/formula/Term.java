package org.gouji.rule.formula;

import java.util.Locale;
import java.util.Optional;
import org.gouji.figure.Period;
import org.gouji.issue.Bilingual;

/**
 * What a formula asks for, 勾稽项: an indicator, of this period or an earlier one.
 *
 * @param indicator its code
 * @param scope code of a statistical scope the formula names itself (规上用电量); empty if the figure
 *     has the scope of its table row
 */
public record Term(String indicator, String scope, Shift shift) {

  /** Which period is meant, 所属时期. */
  public enum Shift {
    /** The period of the row itself, 本期. */
    NONE,
    /** The same period a year before, 上年同期. */
    YEAR_BEFORE,
    /** The period before of the same length, 上期. */
    PERIOD_BEFORE;

    /** The name of an indicator of that period. */
    public Bilingual of(Bilingual name) {
      return switch (this) {
        case NONE -> name;
        case YEAR_BEFORE ->
            new Bilingual("上年同期" + name.chinese(), name.english() + " a year before");
        case PERIOD_BEFORE ->
            new Bilingual("上期" + name.chinese(), name.english() + " in the period before");
      };
    }

    /** The period that is meant beside this one, if there is one. */
    public Optional<Period> from(Period period) {
      return switch (this) {
        case NONE -> Optional.of(period);
        case YEAR_BEFORE -> Optional.of(period.yearBefore());
        case PERIOD_BEFORE -> period.periodBefore();
      };
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The term in the form that {@link FormulaReader} reads again. */
  public String code() {
    String name = scope.isEmpty() ? indicator : indicator + "@" + scope;
    return shift == Shift.NONE ? name : shift.word() + "(" + name + ")";
  }

  /** The term of a code, without a shift. */
  static Term ofCode(String code) {
    int at = code.indexOf('@');
    return at < 0
        ? new Term(code, "", Shift.NONE)
        : new Term(code.substring(0, at), code.substring(at + 1), Shift.NONE);
  }

  Term shifted(Shift other) {
    return new Term(indicator, scope, other);
  }
}
