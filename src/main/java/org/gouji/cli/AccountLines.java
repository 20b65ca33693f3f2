package org.gouji.cli;

import java.util.ArrayList;
import java.util.List;
import org.gouji.issue.Language;
import org.gouji.workbook.explain.Remark;
import org.gouji.workbook.explain.SheetAccount;
import org.gouji.workbook.explain.TableAccount;

/** An account of layouts as lines of text, 表样说明文本. */
final class AccountLines {

  private static final int TOPIC_WIDTH = 12;

  private final Language language;

  AccountLines(Language language) {
    this.language = language;
  }

  List<String> of(String file, List<SheetAccount> sheets) {
    List<String> lines = new ArrayList<>();
    lines.add(say("文件 ", "File ") + file);
    for (SheetAccount sheet : sheets) {
      lines.add("");
      lines.add(heading(sheet));
      int number = 1;
      for (TableAccount table : sheet.tables()) {
        lines.add("  " + say("表 ", "Table ") + number++ + " " + table.area());
        table.remarks().forEach(remark -> lines.add("    " + line(remark)));
      }
      if (!sheet.remarks().isEmpty()) {
        lines.add("  " + say("整张工作表", "The sheet as a whole"));
        sheet.remarks().forEach(remark -> lines.add("    " + line(remark)));
      }
    }
    return lines.stream().map(AccountLines::printable).toList();
  }

  private String heading(SheetAccount sheet) {
    return say("工作表 ", "Sheet ")
        + sheet.sheet()
        + (sheet.hidden() ? say("（隐藏）", " (hidden)") : "")
        + say("：", ": ")
        + say(
            sheet.tables().size() + " 个表，" + sheet.figures() + " 个数据项",
            "tables: " + sheet.tables().size() + ", figures: " + sheet.figures());
  }

  private String line(Remark remark) {
    String topic = remark.topic().title().in(language);
    String padding = " ".repeat(Math.max(1, TOPIC_WIDTH - Columns.width(topic)));
    return topic + padding + remark.words().in(language);
  }

  /** Cells are written by others; none may steer the terminal. */
  private static String printable(String words) {
    return words
        .codePoints()
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String say(String chinese, String english) {
    return language == Language.ZH ? chinese : english;
  }
}
