package org.gouji.rule.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Severity;
import org.gouji.rule.formula.Evaluation;
import org.gouji.rule.formula.Formula;
import org.gouji.rule.formula.FormulaReader;
import org.gouji.rule.formula.Measure;
import org.gouji.rule.formula.UnreadableFormulaException;
import org.gouji.rule.judge.MissingMode;
import org.gouji.rule.judge.RelationSign;
import org.gouji.rule.judge.Tolerance;
import org.gouji.rule.scope.Reach;

/** Makes a rule file of one row, 表行转规则; everything wrong in the row is told at once. */
final class RowReader {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}-\\d{3}");

  private final TableRow<RowColumn> row;
  private final String family;
  private final Codelists codelists;
  private final IndicatorTerms terms;
  private final DrlText drl;

  private RowReader(TableRow<RowColumn> row, String family, Codelists codelists) {
    this.row = row;
    this.family = family;
    this.codelists = codelists;
    this.terms = new IndicatorTerms(codelists);
    this.drl = new DrlText(row);
  }

  /** The rule of the row, unless something is wrong with it. */
  static Optional<TableRule> read(TableRow<RowColumn> row, String family, Codelists codelists) {
    return new RowReader(row, family, codelists).read();
  }

  private Optional<TableRule> read() {
    row.requireAll(RowColumn.values());
    checkCode();
    Optional<Formula> left = formula(RowColumn.LEFT);
    Optional<Formula> right = formula(RowColumn.RIGHT);
    RelationSign relation = row.choice(RowColumn.RELATION, Words.RELATIONS, RelationSign.EQUAL);
    checkTolerance();
    left.ifPresent(one -> right.ifPresent(other -> checkMeasures(one, other)));
    String code = row.text(RowColumn.CODE);
    head(code);
    annotations(code, left, relation, right);
    new RowCondition(row, codelists, drl).write();
    consequence(left, relation, right);
    return row.isSound()
        ? Optional.of(
            new TableRule(
                code,
                drl.text(),
                row.sheet(),
                row.number(),
                row.place(RowColumn.CODE),
                drl.columns()))
        : Optional.empty();
  }

  private void checkCode() {
    String code = row.text(RowColumn.CODE);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      row.problem(
          RowColumn.CODE,
          new Bilingual("编号应为类别前缀加三位数字", "the code is a family prefix and three digits"),
          new Bilingual("写成 ARI-101 的形式。", "Write it like ARI-101."));
    }
  }

  private Optional<Formula> formula(RowColumn column) {
    if (row.text(column).isEmpty()) {
      return Optional.empty();
    }
    int before = terms.unknown().size();
    try {
      Formula formula = FormulaReader.read(row.text(column), terms::term);
      List<String> unknown = terms.unknown().subList(before, terms.unknown().size());
      unknown.forEach(name -> unknown(column, name));
      return terms.unknown().isEmpty() ? Optional.of(formula) : Optional.empty();
    } catch (UnreadableFormulaException e) {
      row.problem(column, e.wording(), e.remedy());
      return Optional.empty();
    }
  }

  private void unknown(RowColumn column, String name) {
    row.problem(
        column,
        new Bilingual("指标字典没有“" + name + "”", "the dictionary has no indicator “" + name + "”"),
        terms.remedy(name));
  }

  private void checkMeasures(Formula left, Formula right) {
    if (left.terms().isEmpty()) {
      row.problem(
          RowColumn.LEFT,
          new Bilingual("左边没有指标", "the left side names no indicator"),
          new Bilingual(
              "把指标写在左边，常数写在右边。", "Write the indicator on the left, numbers on the right."));
      return;
    }
    Optional<Measure> one = measure(RowColumn.LEFT, left);
    Optional<Measure> other = measure(RowColumn.RIGHT, right);
    if (one.isPresent() && other.isPresent() && !one.get().agreesWith(other.get())) {
      UnreadableFormulaException different = Evaluation.different(one.get(), other.get());
      row.problem(RowColumn.RIGHT, different.wording(), different.remedy());
    }
  }

  private Optional<Measure> measure(RowColumn column, Formula formula) {
    try {
      return Optional.of(Evaluation.measure(formula, terms::measure));
    } catch (UnreadableFormulaException e) {
      row.problem(column, e.wording(), e.remedy());
      return Optional.empty();
    }
  }

  private void checkTolerance() {
    String written = row.text(RowColumn.TOLERANCE);
    if (!written.isEmpty() && Tolerance.of(written, codelists.units()::find).isEmpty()) {
      row.problem(
          RowColumn.TOLERANCE,
          new Bilingual(
              "允许误差“" + written + "”无法识别", "the tolerance “" + written + "” cannot be read"),
          new Bilingual(
              "写百分比或带单位的数，如 0.5% 或 0.1亿元；只容许舍入误差时留空。",
              "Write per cent or an amount with its unit, such as 0.5% or 0.1亿元; leave it empty for"
                  + " rounding only."));
    }
  }

  private void head(String code) {
    String name = code.toLowerCase(Locale.ROOT).replace("-", "");
    drl.line(RowColumn.CODE, "package rules." + family + "." + name + ";");
    drl.line("");
    drl.lines(
        List.of(
            "import org.gouji.codelist.RegionLevel;",
            "import org.gouji.figure.FigureKind;",
            "import org.gouji.figure.PeriodKind;",
            "import org.gouji.rule.judge.MissingMode;",
            "import org.gouji.rule.judge.RelationSign;",
            "import org.gouji.rule.judge.TieOuts;",
            "import org.gouji.rule.scope.PlaceFigures;",
            "import org.gouji.rule.scope.Reach;",
            "",
            "global org.gouji.rule.Findings findings;",
            ""));
  }

  private void annotations(
      String code, Optional<Formula> left, RelationSign relation, Optional<Formula> right) {
    RowWording wording = new RowWording(row);
    Bilingual title =
        left.isPresent() && right.isPresent()
            ? wording.title(left.get(), relation, right.get(), terms)
            : new Bilingual("", "");
    Bilingual message = wording.message();
    Severity severity = row.choice(RowColumn.SEVERITY, Words.SEVERITIES, Severity.WARNING);
    drl.line(RowColumn.CODE, "rule \"" + code + "\"");
    drl.line(RowColumn.CODE, "  @code(" + code + ")");
    drl.quoted(RowColumn.TITLE, "title", title.chinese());
    drl.quoted(RowColumn.TITLE_EN, "title_en", title.english());
    drl.line(RowColumn.SEVERITY, "  @severity(" + severity.code() + ")");
    drl.quoted(RowColumn.BASIS, "basis", row.text(RowColumn.BASIS));
    drl.quoted(RowColumn.SINCE, "since", row.text(RowColumn.SINCE));
    String status = row.choice(RowColumn.STATUS, Words.STATUSES, "active");
    drl.line(RowColumn.STATUS, "  @status(" + status + ")");
    drl.line("  @scope(PlaceFigures)");
    drl.quoted(RowColumn.MESSAGE, "message", message.chinese());
    drl.quoted(RowColumn.MESSAGE_EN, "message_en", message.english());
    drl.quoted(RowColumn.MESSAGE, "message_tight", RowWording.TIGHT.chinese());
    drl.quoted(RowColumn.MESSAGE_EN, "message_tight_en", RowWording.TIGHT.english());
    drl.quoted(RowColumn.MESSAGE, "message_undecidable", RowWording.UNDECIDABLE.chinese());
    drl.quoted(RowColumn.MESSAGE_EN, "message_undecidable_en", RowWording.UNDECIDABLE.english());
  }

  private void consequence(Optional<Formula> left, RelationSign relation, Optional<Formula> right) {
    MissingMode missing = row.choice(RowColumn.MISSING, Words.MISSING, MissingMode.NON_NULL);
    Reach reach = row.choice(RowColumn.REACH, Words.REACHES, Reach.TABLE);
    drl.line("then");
    drl.line("  findings.record(drools.getRule(), TieOuts.hold(");
    drl.line("    $place,");
    drl.line(RowColumn.LEFT, "    " + code(left) + ",");
    drl.line(RowColumn.RELATION, "    RelationSign." + relation.name() + ",");
    drl.line(RowColumn.RIGHT, "    " + code(right) + ",");
    String tolerance = DrlText.literal(row.text(RowColumn.TOLERANCE));
    drl.line(RowColumn.TOLERANCE, "    " + tolerance + ",");
    drl.line(RowColumn.MISSING, "    MissingMode." + missing.name() + ",");
    drl.line(RowColumn.REACH, "    Reach." + reach.name() + "));");
    drl.line("end");
  }

  private static String code(Optional<Formula> formula) {
    return DrlText.literal(formula.map(Formula::code).orElse(""));
  }
}
