package org.gouji.workbook.row;

import java.util.Collection;
import java.util.regex.Pattern;
import org.gouji.workbook.table.PlainText;

/**
 * Tells from their names the numbers that no sum makes sense of, 不可加指标用词: rates, averages, prices,
 * indices, ranks. Needed where the indicator dictionary does not know a name.
 */
final class AmountWords {

  private static final Pattern HEADCOUNT =
      Pattern.compile("平均(?:从业|用工|职工|在岗|就业|人数|人口)(?:人员)?(?:平均)?(?:人数)?|人员平均人数|年平均人[数口]");
  private static final Pattern NO_AMOUNT =
      Pattern.compile(
          "率|比重|占比|占.{0,12}%|比例|比上年|增速|增长|增幅|增减|升降|同比|环比|指数|系数|弹性|平均|人均|户均|亩均|地均|均价"
              + "|每[百千万亿]?[\\p{IsHan}]|单位(?:面积|产品|产值|GDP|工业|能耗|成本)|单产|单价|价格|密度|强度|排名|位次|名次|位置"
              + "|年龄|寿命|身高|体重|温度|气温|湿度|浓度|天数|最[高低大小]|得分|分数|评分|程度|水平|贡献|拉动|百分点|构成|结构"
              + "|=100|＝100|为100|倍数?$|[%‰]|年份|日期|代码|编码|序号");
  private static final Pattern AVERAGE_RATE = Pattern.compile("周转|税率|利率|汇率");

  private AmountWords() {}

  /** Whether any of the words a number stands under says it is no amount. */
  static boolean sayNoAmount(Collection<String> words) {
    return words.stream().anyMatch(AmountWords::saysNoAmount);
  }

  private static boolean saysNoAmount(String words) {
    String plain = HEADCOUNT.matcher(PlainText.dense(words)).replaceAll("");
    return NO_AMOUNT.matcher(plain).find() || AVERAGE_RATE.matcher(plain).find();
  }
}
