package org.gouji.benchmark;

import java.io.IOException;
import java.util.List;

/** The six sheets of a small workbook, 六张表: totals, units, merged headers, notes, a list. */
final class SmallSheets {

  private static final int PROJECTS = 120;

  private final SyntheticNumbers numbers;
  private final int year;

  SmallSheets(SyntheticNumbers numbers, int year) {
    this.numbers = numbers;
    this.year = year;
  }

  void cities(SheetWriting sheet) throws IOException {
    top(sheet, "表1  四川省" + year + "年分市州工业主要指标", 12, "单位：亿元、%");
    sheet.row().merged(Style.HEADER, "市（州）", 1, 2);
    List<String> levels = List.of("工业增加值", "营业收入", "利润总额", "工业投资", "技术改造投资");
    levels.forEach(level -> sheet.merged(Style.HEADER, level, 2, 1));
    sheet.merged(Style.HEADER, "规上工业企业数\n（家）", 1, 2);
    sheet.row().empty(Style.HEADER);
    levels.forEach(level -> sheet.text(Style.HEADER, "绝对数\n（亿元）").text(Style.HEADER, "同比增长\n（%）"));
    sheet.empty(Style.HEADER);
    totals(sheet, "全省", Names.CITIES, levels.size());
    note(sheet);
  }

  /** A total of sums over what can be added, then the rows themselves. */
  private void totals(SheetWriting sheet, String total, List<String> names, int pairs)
      throws IOException {
    int first = sheet.index() + 2;
    int last = first + names.size() - 1;
    long[] sums = new long[pairs + 1];
    String[][] cells = new String[names.size()][2 * pairs + 1];
    for (String[] row : cells) {
      for (int pair = 0; pair < pairs; pair++) {
        long level = numbers.below(500_000) + 1L;
        sums[pair] += level;
        row[2 * pair] = numbers.stored(level, 2);
        row[2 * pair + 1] = numbers.stored(250, 1);
      }
      long count = numbers.below(900) + 10L;
      sums[pairs] += count;
      row[2 * pairs] = numbers.stored(count, 0);
    }
    sheet.row().text(Style.LABEL, total);
    for (int pair = 0; pair <= pairs; pair++) {
      String column = sheet.columnName();
      String formula = "SUM(" + column + first + ":" + column + last + ")";
      boolean count = pair == pairs;
      sheet.sum(
          count ? Style.WHOLE : Style.TWO_DECIMALS,
          formula,
          numbers.stored(sums[pair], count ? 0 : 2));
      if (!count) {
        sheet.number(Style.ONE_DECIMAL, numbers.stored(250, 1));
      }
    }
    for (int i = 0; i < cells.length; i++) {
      sheet.row().text(Style.LABEL, names.get(i));
      for (int column = 0; column <= 2 * pairs; column++) {
        sheet.number(styleOf(column, 2 * pairs), cells[i][column]);
      }
    }
  }

  private static Style styleOf(int column, int last) {
    if (column == last) {
      return Style.WHOLE;
    }
    return column % 2 == 0 ? Style.TWO_DECIMALS : Style.ONE_DECIMAL;
  }

  void industries(SheetWriting sheet) throws IOException {
    top(sheet, "表2  四川省" + year + "年规模以上工业分行业主要指标", 12, "单位：亿元");
    List<String> headers =
        List.of(
            "营业收入",
            "营业成本",
            "利润总额",
            "资产总计",
            "负债合计",
            "工业总产值",
            "工业销售产值",
            "出口交货值",
            "应收账款",
            "存货",
            "平均用工人数（万人）");
    sheet.row().text(Style.HEADER, "行业");
    headers.forEach(header -> sheet.text(Style.HEADER, header));
    for (String industry : Names.INDUSTRIES) {
      sheet.row().text(Style.LABEL, industry);
      headers.forEach(header -> sheet.number(Style.PADDED, numbers.stored(900_000, 2)));
    }
    note(sheet);
  }

  void years(SheetWriting sheet) throws IOException {
    top(sheet, "表3  四川省历年国民经济主要指标", 13, "");
    sheet.row().text(Style.HEADER, "指标").text(Style.HEADER, "计量单位");
    for (int i = 10; i >= 0; i--) {
      sheet.text(Style.HEADER, (year - i) + "年");
    }
    for (String indicator : Names.YEARLY) {
      sheet.row().text(Style.LABEL, indicator).text(Style.LABEL, "亿元");
      for (int i = 0; i <= 10; i++) {
        sheet.number(Style.ONE_DECIMAL, numbers.stored(600_000, 1));
      }
    }
    note(sheet);
  }

  void provinces(SheetWriting sheet) throws IOException {
    top(sheet, "表4  各地区工业增加值（" + year + "年）", 9, "单位：亿元");
    sheet.row().text(Style.HEADER, "地区");
    for (int i = 7; i >= 0; i--) {
      sheet.number(Style.PLAIN, Integer.toString(year - i));
    }
    for (String province : Names.PROVINCES) {
      sheet.row().text(Style.LABEL, Names.padded(province));
      for (int i = 0; i < 8; i++) {
        String value = numbers.stored(4_000_000, 2);
        if (numbers.below(10) == 0) {
          sheet.text(Style.LABEL, "…");
        } else if (numbers.below(10) == 0) {
          sheet.text(Style.LABEL, numbers.stored(4_000_000, 1));
        } else {
          sheet.number(Style.TWO_DECIMALS, value);
        }
      }
    }
    note(sheet);
  }

  void projects(SheetWriting sheet) throws IOException {
    top(sheet, "表5  四川省" + year + "年重点工业项目清单", 10, "单位：万元");
    List.of("序号", "项目名称", "所在市州", "建设单位", "总投资", "本年计划投资", "本年完成投资", "新增产能产值", "计划竣工时间", "备注")
        .stream()
        .reduce(sheet.row(), (row, header) -> row.text(Style.HEADER, header), (a, b) -> a);
    for (int i = 0; i < PROJECTS; i++) {
      sheet.row().number(Style.PLAIN, Integer.toString(i + 1));
      sheet.text(Style.LABEL, Names.project(i));
      sheet.text(Style.LABEL, Names.CITIES.get(i % Names.CITIES.size()));
      sheet.text(Style.LABEL, Names.enterprise(i));
      for (int amount = 0; amount < 4; amount++) {
        sheet.number(Style.WHOLE, numbers.stored(900_000, 0));
      }
      sheet.number(Style.DAY, Integer.toString(45_000 + numbers.below(1_500)));
      sheet.empty(Style.LABEL);
    }
    note(sheet);
  }

  void notes(SheetWriting sheet) throws IOException {
    sheet.row().text(Style.TITLE, "编制说明");
    sheet.row().text(Style.PLAIN, SyntheticWorkbooks.NOTE);
    for (int i = 1; i <= 12; i++) {
      sheet.row().text(Style.PLAIN, i + ". 本表第" + i + "项指标按现行统计制度填报。");
    }
  }

  private void top(SheetWriting sheet, String title, int width, String unit) throws IOException {
    sheet.row().merged(Style.TITLE, title, width, 1);
    sheet.row();
    if (!unit.isEmpty()) {
      for (int i = 1; i < width; i++) {
        sheet.empty(Style.PLAIN);
      }
      sheet.text(Style.PLAIN, unit);
    }
  }

  private static void note(SheetWriting sheet) throws IOException {
    sheet.row().text(Style.PLAIN, SyntheticWorkbooks.NOTE);
  }
}
