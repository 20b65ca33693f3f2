package org.gouji.rule.judge;

import org.gouji.figure.ObservationKind;
import org.gouji.issue.Argument;

/** What each kind of observation is called in a sentence, 现象名称. */
final class ObservationWords {

  private ObservationWords() {}

  static Argument of(ObservationKind kind) {
    return switch (kind) {
      case TEXT_NUMBER -> Terms.words("文本型数字", "numbers kept as text");
      case UNIT_MISSING -> Terms.words("未注明计量单位", "no unit of measure");
      case UNIT_UNKNOWN -> Terms.words("计量单位无法识别", "an unknown unit of measure");
      case UNIT_OVERRIDDEN -> Terms.words("计量单位有多处，取最近处", "several units, the nearest taken");
      case PERIOD_INFERRED -> Terms.words("报告期由推断得出", "an inferred period");
      case REGION_INFERRED -> Terms.words("地区由推断得出", "an inferred region");
      case INDICATOR_FROM_NOTE ->
          Terms.words("指标取自附注或名称", "an indicator taken from a note or name");
      case PERIOD_MISSING -> Terms.words("未注明报告期", "no report period");
      case REGION_UNKNOWN -> Terms.words("地区名称无法识别", "an unknown region");
      case INDICATOR_UNKNOWN -> Terms.words("指标名称无法识别", "an unknown indicator");
      case BROKEN_CELL -> Terms.words("错误值", "error values");
      case UNREADABLE_NUMBER -> Terms.words("无法识别为数值", "text that cannot be read as a number");
      case HARD_CODED_TOTAL -> Terms.words("合计为手工录入", "totals typed in by hand");
      case SUM_LEAVES_OUT -> Terms.words("求和公式漏加分项", "sum formulas that leave parts out");
      case HIDDEN_IN_SUM -> Terms.words("合计含隐藏行列", "sums over hidden rows or columns");
      case SUM_SKIPS_TEXT -> Terms.words("求和漏计文本型数字", "sums that pass over numbers kept as text");
      case SUM_COUNTS_TWICE -> Terms.words("小计与分项重复相加", "sums that count parts twice");
      case SUM_INCLUDES_ITSELF -> Terms.words("求和包含自身", "sums that include themselves");
      case SUM_INCLUDES_HEADING ->
          Terms.words("求和包含表头数字", "sums that include a number of the header");
      case SUM_MIXES_UNITS -> Terms.words("不同计量单位相加", "sums over different units");
      case EXTRAPOLATED -> Terms.words("由回归公式推算", "computed by a regression formula");
      case BROKEN_REFERENCE -> Terms.words("公式引用已失效", "formulas that have lost a reference");
      case LAYOUT_DRIFTED -> Terms.words("表样有变动", "a layout that has changed");
      case SHEET_NOT_A_TABLE -> Terms.words("未识别出表格", "no table recognised");
      case EMPTY_SHEET -> Terms.words("空表", "an empty sheet");
    };
  }
}
