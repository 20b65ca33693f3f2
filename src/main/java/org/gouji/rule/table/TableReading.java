package org.gouji.rule.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Verdict;

/** Reads both sheets of a workbook of tie-outs and tells everything wrong in them, 勾稽表读取. */
final class TableReading {

  private final TableWorkbook workbook;
  private final String family;
  private final Codelists codelists;
  private final List<TableProblem> problems = new ArrayList<>();
  private final Map<String, TableRow<RowColumn>> rows = new LinkedHashMap<>();
  private final List<TableRule> rules = new ArrayList<>();
  private final List<TableCase> cases = new ArrayList<>();

  TableReading(TableWorkbook workbook, String family, Codelists codelists) {
    this.workbook = workbook;
    this.family = family;
    this.codelists = codelists;
  }

  TieOutTable read() {
    try {
      sheet(TieOutTable.SHEET).ifPresent(this::rules);
      sheet(TieOutTable.CASES).ifPresent(this::cases);
      rules.removeIf(rule -> !isProved(rule));
    } catch (TableWorkbook.UnreadableWorkbookException e) {
      wholeFile(
          new Bilingual("工作簿无法读取", "the workbook cannot be read"),
          new Bilingual(
              "用 Excel 或 WPS 另存为不带密码的 .xlsx。", "Save it again as .xlsx, without a password."));
    }
    return new TieOutTable(rules, cases, problems);
  }

  private Optional<SheetContent> sheet(List<String> names) {
    Optional<SheetContent> sheet = workbook.sheet(names);
    if (sheet.isEmpty()) {
      String chinese = names.get(0);
      String english = names.get(1);
      wholeFile(
          new Bilingual("没有表页“" + chinese + "”", "there is no sheet “" + english + "”"),
          new Bilingual(
              "表页取名“" + chinese + "”或“" + english + "”。",
              "Name the sheet “" + chinese + "” or “" + english + "”."));
    }
    return sheet;
  }

  private void rules(SheetContent sheet) {
    HeadedSheet.rows(sheet, RowColumn.class, problems).stream()
        .filter(this::isNew)
        .flatMap(row -> RowReader.read(row, family, codelists).stream())
        .forEach(rules::add);
  }

  private void cases(SheetContent sheet) {
    for (TableRow<CaseColumn> row : HeadedSheet.rows(sheet, CaseColumn.class, problems)) {
      checkCode(row);
      CaseRowReader.read(row, codelists).ifPresent(cases::add);
    }
  }

  /** The first row keeps a code that is used twice. */
  private boolean isNew(TableRow<RowColumn> row) {
    TableRow<RowColumn> first = rows.putIfAbsent(row.text(RowColumn.CODE), row);
    if (first == null || row.text(RowColumn.CODE).isEmpty()) {
      return true;
    }
    String cell = CellName.of(first.number(), first.place(RowColumn.CODE));
    row.problem(
        RowColumn.CODE,
        new Bilingual("编号已用于 " + cell, "the code is taken by " + cell),
        new Bilingual("换一个从未用过的编号。", "Choose a code that was never used."));
    return false;
  }

  private void checkCode(TableRow<CaseColumn> row) {
    String code = row.text(CaseColumn.CODE);
    if (!code.isEmpty() && !rows.isEmpty() && !rows.containsKey(code)) {
      row.problem(
          CaseColumn.CODE,
          new Bilingual("表中没有编号 " + code, "the table has no code " + code),
          new Bilingual("改为“勾稽关系”中的编号。", "Write a code of the sheet of tie-outs."));
    }
  }

  /** A rule is proved by a case that it reports and one that it does not. */
  private boolean isProved(TableRule rule) {
    List<Verdict> verdicts =
        cases.stream()
            .filter(one -> one.code().equals(rule.code()))
            .map(TableCase::verdict)
            .toList();
    boolean proved =
        verdicts.contains(Verdict.VIOLATED)
            && verdicts.stream().anyMatch(verdict -> !verdict.raisesIssue());
    if (!proved) {
      rows.get(rule.code())
          .problem(
              RowColumn.CODE,
              new Bilingual(rule.code() + " 缺少用例", rule.code() + " lacks cases"),
              new Bilingual(
                  "在“用例”表中至少写一行“不符”和一行“通过”或“不判”。",
                  "Write at least one case that is violated and one that passes or stays silent."));
    }
    return proved;
  }

  private void wholeFile(Bilingual message, Bilingual remedy) {
    problems.add(new TableProblem("", 1, 1, "", message, remedy));
  }
}
