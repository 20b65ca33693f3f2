package org.gouji.workbook.row;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.workbook.table.PlainText;

/**
 * Tells from the words over a number that it counts things or is a rate, 非金额指标: the unit line of
 * the table, which speaks of money or goods, is not meant for it.
 */
final class CountedThings {

  private static final Pattern RATES_AND_NUMBERS =
      Pattern.compile(
          ".*(?:率|比重|占比|比例|增速|增长|增幅|同比|环比|排名|位次|指数|个数|家数|户数|数量|人数"
              + "|(?:企业|单位|项目|机构|人员|职工|用户|农户|商户|学校|医院|床位|公司|集团|园区)数)$");

  /** Nouns that are counted wherever they head a column of numbers. */
  private static final Pattern COUNTED =
      Pattern.compile(".*(?:亏损企业|企业单位|(?:从业|就业|技术|科技|研发|管理)人员)$");

  /** Nouns that may also be one class of an amount that the title names. */
  private static final Pattern PERHAPS_COUNTED = Pattern.compile(".*(?:企业|单位|机构|人员|职工|劳动者|人口|户)$");

  private static final Pattern AMOUNT =
      Pattern.compile(
          "额|值|收入|投资|利润|资产|负债|权益|成本|费用|[税资]金|税收|支出|贷款|存款|经费|余额|工资|报酬|薪|产量|销量|面积|能耗|用电|消费|进口|出口");
  private static final Pattern PAID = Pattern.compile("工资|报酬|薪|经费|收入");
  private static final Pattern NEVER_MEASURED =
      Pattern.compile("指数|排名|位次|名次|系数|序号|代码|编码|年份|日期|电话|邮编|得分|评分|分数|=100|＝100");

  private CountedThings() {}

  /** Whether the name says a rate, a rank or a count, 增长率 or 户数. */
  static boolean areRatesOrNumbers(List<String> names) {
    return any(RATES_AND_NUMBERS, names.stream().map(CountedThings::plain).toList());
  }

  /**
   * Whether the name is a thing that is counted, 亏损企业, and not a class of some amount.
   *
   * @param names what the row and the column are called, each by itself
   * @param around all words the numbers stand under
   * @param title of the table
   */
  static boolean areThings(List<String> names, List<String> around, String title) {
    List<String> plain = names.stream().map(CountedThings::plain).toList();
    if (AMOUNT.matcher(String.join("/", around)).find()) {
      return false;
    }
    return any(COUNTED, plain) && !PAID.matcher(title).find()
        || any(PERHAPS_COUNTED, plain) && !AMOUNT.matcher(title).find();
  }

  /** Ranks, indices and codes have no unit that could be missing. */
  static boolean haveNoUnit(List<String> names) {
    return names.stream().map(CountedThings::plain).anyMatch(n -> NEVER_MEASURED.matcher(n).find());
  }

  private static boolean any(Pattern pattern, List<String> names) {
    return names.stream().anyMatch(name -> pattern.matcher(name).matches());
  }

  private static String plain(String name) {
    return PlainText.dense(name).replaceAll("[()]+", "");
  }
}
