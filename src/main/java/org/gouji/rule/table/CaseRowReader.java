package org.gouji.rule.table;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Region;
import org.gouji.figure.Period;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Verdict;
import org.gouji.quantity.UnreadableNumberException;
import org.gouji.quantity.WrittenNumber;
import org.gouji.rule.formula.Formula;
import org.gouji.rule.formula.FormulaReader;
import org.gouji.rule.formula.Term;
import org.gouji.rule.formula.UnreadableFormulaException;
import org.gouji.rule.table.TableCase.Given;

/** Reads one row of the sheet of cases, 用例行读取. */
final class CaseRowReader {

  private static final Period USUAL_PERIOD = Period.year(2022);
  private static final String USUAL_REGION = "510000";
  private static final Pattern AMOUNT = Pattern.compile("([-−]?\\d[\\d.,]*)\\s*(.*)");

  private final TableRow<CaseColumn> row;
  private final Codelists codelists;
  private final IndicatorTerms terms;

  private CaseRowReader(TableRow<CaseColumn> row, Codelists codelists) {
    this.row = row;
    this.codelists = codelists;
    this.terms = new IndicatorTerms(codelists);
  }

  /** The case of the row, unless something is wrong with it. */
  static Optional<TableCase> read(TableRow<CaseColumn> row, Codelists codelists) {
    return new CaseRowReader(row, codelists).read();
  }

  private Optional<TableCase> read() {
    row.requireAll(CaseColumn.values());
    Period period = period();
    TableCase read =
        new TableCase(
            row.text(CaseColumn.CODE),
            new Bilingual(row.text(CaseColumn.NAME), row.text(CaseColumn.NAME_EN)),
            row.text(CaseColumn.SHEET),
            period,
            region(),
            figures(period),
            row.choice(CaseColumn.VERDICT, Words.VERDICTS, Verdict.PASS),
            row.text(CaseColumn.MESSAGE),
            row.text(CaseColumn.MESSAGE_EN));
    return row.isSound() ? Optional.of(read) : Optional.empty();
  }

  private Period period() {
    String written = row.text(CaseColumn.PERIOD);
    try {
      return written.isEmpty() ? USUAL_PERIOD : Period.ofCode(written);
    } catch (IllegalArgumentException | DateTimeException e) {
      row.problem(
          CaseColumn.PERIOD,
          new Bilingual("报告期“" + written + "”无法识别", "the period “" + written + "” cannot be read"),
          new Bilingual(
              "写成 2022、2022-06、2022Q2、2022-01/06。", "Write 2022, 2022-06, 2022Q2 or 2022-01/06."));
      return USUAL_PERIOD;
    }
  }

  private String region() {
    String written = row.text(CaseColumn.REGION);
    Optional<Region> region =
        codelists.regions().byCode(written).or(() -> codelists.regions().find(written));
    if (!written.isEmpty() && region.isEmpty()) {
      row.problem(
          CaseColumn.REGION,
          new Bilingual("没有地区“" + written + "”", "there is no region “" + written + "”"),
          new Bilingual("写名称或六位代码。", "Write its name or six-digit code."));
    }
    return region.map(Region::code).orElse(USUAL_REGION);
  }

  private List<Given> figures(Period period) {
    List<Given> given = new ArrayList<>();
    Stream.of(row.text(CaseColumn.FIGURES).split("[;；]"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .forEach(text -> figure(text, period).ifPresent(given::add));
    return given;
  }

  private Optional<Given> figure(String text, Period period) {
    int equals = text.replace('＝', '=').indexOf('=');
    if (equals < 0) {
      unreadable(text);
      return Optional.empty();
    }
    String value = text.substring(equals + 1).strip();
    return term(text.substring(0, equals).strip())
        .flatMap(term -> given(term, text.substring(0, equals).strip(), value, period));
  }

  private Optional<Term> term(String name) {
    try {
      int before = terms.unknown().size();
      Formula formula = FormulaReader.read(name, terms::term);
      if (terms.unknown().size() > before) {
        row.problem(
            CaseColumn.FIGURES,
            new Bilingual("指标字典没有“" + name + "”", "the dictionary has no indicator “" + name + "”"),
            terms.remedy(name));
        return Optional.empty();
      }
      if (formula instanceof Formula.Stated stated) {
        return Optional.of(stated.term());
      }
      unreadable(name);
    } catch (UnreadableFormulaException e) {
      row.problem(CaseColumn.FIGURES, e.wording(), e.remedy());
    }
    return Optional.empty();
  }

  private Optional<Given> given(Term term, String name, String value, Period period) {
    Indicator indicator = codelists.indicators().byCode(term.indicator()).orElseThrow();
    Optional<Period> when = term.shift().from(period);
    Matcher amount = AMOUNT.matcher(value);
    String unit = amount.matches() ? amount.group(2).strip() : "";
    String number = amount.matches() ? amount.group(1).replace('−', '-') : value;
    String stated = unit.isEmpty() ? indicator.unit() : unit;
    if (when.isEmpty()
        || amount.matches() && (!isNumber(number) || codelists.units().find(stated).isEmpty())) {
      unreadable(name + "=" + value);
      return Optional.empty();
    }
    return Optional.of(
        new Given(term.indicator(), indicator.name(), term.scope(), when.get(), number, stated));
  }

  private static boolean isNumber(String text) {
    try {
      return WrittenNumber.parse(text).unitText().isEmpty();
    } catch (UnreadableNumberException e) {
      return false;
    }
  }

  private void unreadable(String text) {
    row.problem(
        CaseColumn.FIGURES,
        new Bilingual("数据“" + text + "”无法识别", "the figure “" + text + "” cannot be read"),
        new Bilingual(
            "写成 指标=数值和单位，用分号隔开，如 出口总额=60亿元；进口总额=40亿元；缺失写“—”。",
            "Write indicator=value with its unit, separated by semicolons, such as exports=60亿元;"
                + " imports=40亿元; write — for a missing one."));
  }
}
