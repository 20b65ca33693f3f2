package org.gouji.workbook.table;

import java.util.Collection;
import java.util.regex.Pattern;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;

/** Tells the lines around a table from the table: who fills it in, units, notes, 表头表尾用语. */
public final class Captions {

  private static final Pattern CAPTION =
      Pattern.compile(
          "^[(]?(?:填报|报送|编报|填表|上报|编制|制表|计量|金额|汇总)?(?:单位|部门|机关|地区|日期|时间|名称)(?:名称|[(]盖章[)]|[(]公章[)])?[:].*"
              + "|^(?:综合机关名称|统计负责人|单位负责人|负责人|填报人|填表人|审核人|复核人|制表人|联系人|联系电话|电话|报告期|统计期|报表期|数据截止"
              + "|报出日期|表号|制定机关|批准机关|批准文号|备案机关|备案文号|有效期(?:至)?|文号|行政区划代码|统一社会信用代码|组织机构代码"
              + "|详细名称|单位详细名称|币种|密级|第\\d+页)[:].*"
              + "|^(?:附件|附表|表)\\d*[:-]?\\d*$|^(?:内部资料|秘密|机密|不得外传|续表|[(]续表?[)])$"
              + "|^第\\d+页.*");
  private static final Pattern PERIOD_LINE = Pattern.compile("^[(]?(?:19|20)\\d{2}年.{0,12}[)]?$");
  private static final Pattern CONTINUATION =
      Pattern.compile(
          "[(]?.{0,12}续表.{0,6}|.*[(]续(?:表|完)?[一二三四五六七八九十\\d]*[)]|[(]?续[一二三四五六\\d]*[)]?"
              + "|(?:table\\S*)?[(]?(?:continued|cont'?d?[.]?)[)]?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTE =
      Pattern.compile(
          "^(?:注|备注|说明|填表说明|填报说明|资料来源|数据来源|指标解释|审核关系|附注|注释)(?:\\d*[:.、].*|$)"
              + "|^(?:[*※]|[①-⑳].{4,}|[(]?注\\d|网址|source|note[s:]).*"
              + "|^(?:单位负责人|统计负责人|负责人|填报人|填表人|审核人|复核人|制表人|制表|审核|联系人|联系电话|报出日期|填报日期|编制日期)[:].*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FURTHER = Pattern.compile("^(?:[(]?\\d{1,2}[).、]|[①-⑳]).*");

  private Captions() {}

  /** A line that says something about the table as a whole: 填报单位, 单位：亿元, 2023年1—6月. */
  public static boolean isCaption(String text) {
    return CAPTION.matcher(PlainText.dense(text)).matches();
  }

  /** Whether every cell of a row is such a line; a row of years is a header, one date is none. */
  public static boolean isCaptionRow(Collection<SheetCell> shown) {
    long periods = shown.stream().filter(cell -> isPeriodLine(cell.displayText())).count();
    return periods <= 1
        && shown.stream()
            .map(SheetCell::displayText)
            .allMatch(text -> isCaption(text) || isPeriodLine(text));
  }

  private static boolean isPeriodLine(String text) {
    return PERIOD_LINE.matcher(PlainText.dense(text)).matches();
  }

  /** 5-4续表: what follows is a further part of the table above. */
  public static boolean isContinuation(String text) {
    return CONTINUATION.matcher(PlainText.dense(text)).matches();
  }

  /** A line under the table that belongs to no row of it. */
  public static boolean isNote(String text) {
    return NOTE.matcher(PlainText.dense(text)).matches();
  }

  /** Whether the row is such a line, in one or several cells. */
  static boolean isNoteRow(SheetRow row) {
    return row.shown().stream().findFirst().filter(cell -> isNote(cell.displayText())).isPresent();
  }

  /** 2. or ② as a further point of the note above. */
  static boolean isFurtherPoint(String text) {
    return FURTHER.matcher(PlainText.dense(text)).matches();
  }

  /** The row as one line, so that a label and its value in the next cell come together. */
  public static String line(SheetRow row) {
    return RowLook.at(row).line();
  }
}
