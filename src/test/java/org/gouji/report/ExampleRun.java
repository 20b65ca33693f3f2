package org.gouji.report;

import static org.gouji.report.ExampleFigures.SHA;
import static org.gouji.report.ExampleFigures.cell;
import static org.gouji.report.ExampleFigures.clause;
import static org.gouji.report.ExampleFigures.figure;
import static org.gouji.report.ExampleFigures.formula;
import static org.gouji.report.ExampleFigures.percent;
import static org.gouji.report.ExampleFigures.term;
import static org.gouji.report.ExampleFigures.valueAdded;
import static org.gouji.report.ExampleFigures.yi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.CheckRun;
import org.gouji.check.InputFile;
import org.gouji.check.Trajectory;
import org.gouji.check.verdict.RuleVerdict;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.figure.Stated;
import org.gouji.figure.Subject;
import org.gouji.issue.Argument;
import org.gouji.issue.Balance;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Cause;
import org.gouji.issue.Contributor;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Fault;
import org.gouji.issue.Fingerprint;
import org.gouji.issue.Issue;
import org.gouji.issue.NamesOfSichuan;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.RuleHeader;
import org.gouji.rule.RuleStatus;

/**
 * A run with every severity and verdict, a fault and a trajectory. Its figures are synthetic but
 * for Chengdu's published path.
 */
// long because: one run has many parts, and a test reads better with all of them in one place.
final class ExampleRun {
  private static final ScopeKey SUM =
      new ScopeKey(Subject.region("510100"), "industrial_value_added", Period.year(2022), "parts");
  private static final ScopeKey SCALE =
      new ScopeKey(Subject.region("511400"), "industry_scale", Period.deadline(2027), "plan");
  private static final ScopeKey CONTRACTS =
      new ScopeKey(Subject.region("510100"), "contract_value", Period.deadline(2025), "");
  private static final ScopeKey SHARE =
      new ScopeKey(Subject.region("510000"), "industrial_share_of_gdp", Period.deadline(2027), "");
  private static final ScopeKey CITIES =
      new ScopeKey(
          Subject.region("510000"), "industrial_value_added", Period.year(2022), "regions");
  private static final ScopeKey FIRMS =
      new ScopeKey(
          Subject.region("510100").withCluster("lithium"), "high_tech_firms", Period.UNKNOWN, "");

  private ExampleRun() {}

  static CheckRun incomplete() {
    return run(issues(), List.of(fault()));
  }

  static CheckRun complete() {
    return run(issues(), List.of());
  }

  static CheckRun of(List<Issue> issues) {
    return run(issues, List.of());
  }

  static CheckRun with(Issue more) {
    List<Issue> issues = new ArrayList<>(issues());
    issues.add(more);
    return run(issues, List.of(fault()));
  }

  static CheckRun withBadTemplate() {
    Issue bad =
        issue(
            "ARI-001",
            new Bilingual("分项之和等于合计", "Parts add up to the total"),
            Severity.ERROR,
            Verdict.VIOLATED,
            SUM,
            new Bilingual("{sujbect}有误。", "{sujbect} is wrong."),
            Map.of(),
            List.of(),
            Optional.empty(),
            List.of());
    return run(List.of(bad), List.of());
  }

  private static CheckRun run(List<Issue> issues, List<Fault> faults) {
    return new CheckRun(
        "standard",
        LocalDate.of(2026, 11, 22),
        List.of(
            new InputFile("workbook", "2022年/成都市.xlsx", SHA, 42),
            new InputFile("plan", "510100-chengdu/2023-strong-manufacturing-city.yaml", SHA, 37),
            new InputFile("rule", "arithmetic/ARI-001-parts-add-up.drl", SHA, 0)),
        rules(),
        List.of(),
        List.of(),
        issues,
        verdicts(),
        Map.of(
            "ARI-001", Map.of(Verdict.VIOLATED, 1, Verdict.PASS, 12, Verdict.UNDECIDABLE, 1),
            "PTH-001", Map.of(Verdict.TIGHT, 1, Verdict.PASS, 3, Verdict.NOT_APPLICABLE, 5),
            "PLA-001", Map.of(Verdict.SUSPICIOUS, 1, Verdict.NOT_RUN, 1),
            "FRM-001", Map.of(Verdict.VIOLATED, 1),
            "CAS-001", Map.of(Verdict.PASS, 1)),
        List.of(
            figure(
                FigureKind.ACTUAL,
                "成都市",
                "",
                "工业用地亩均税收",
                Period.year(2022),
                "31.4",
                NamesOfSichuan.YI_YUAN,
                new Stated.Unreadable("31.4"),
                cell("2022年/成都市.xlsx", "附表", "D9"))),
        List.of(path(), share()),
        faults);
  }

  static List<Issue> issues() {
    return List.of(sum(), tight(), suspicious(), form());
  }

  private static Issue sum() {
    String file = "2022年/成都市.xlsx";
    return issue(
        "ARI-001",
        new Bilingual("分项之和等于合计", "Parts add up to the total"),
        Severity.ERROR,
        Verdict.VIOLATED,
        SUM,
        new Bilingual(
            "{subject}{period}{indicator}：各分项之和为{expected}，合计填报{reported}，相差{difference}。",
            "{subject}, {period}, {indicator}: the parts add up to {expected}, the total is reported as {reported}, a difference of {difference}."),
        Map.of(),
        List.of(
            term(
                Role.WHOLE,
                "全市",
                "5100",
                Optional.of(yi("5099.5", "5100.5")),
                formula(file, "表1", "C5", "SUM(C6:C7)")),
            term(
                Role.PART,
                "锦江区",
                "2067",
                Optional.of(yi("2066.5", "2067.5")),
                cell(file, "表1", "C6")),
            term(
                Role.PART,
                "青羊区",
                "3000",
                Optional.of(yi("2999.5", "3000.5")),
                cell(file, "表1", "C7")),
            term(Role.PART, "金牛区", "—", Optional.empty(), cell(file, "表1", "C8"))),
        Optional.of(
            new Balance(
                yi("5066", "5068"), yi("5099.5", "5100.5"), Optional.of(yi("31.5", "34.5")), "亿元")),
        List.of(
            new Cause(
                file + "!表1!C5",
                "合计列仍是上年数（C5 与 2021 年相同）。",
                "The total is still last year's (C5 equals 2021).")));
  }

  private static Issue tight() {
    return issue(
        "PTH-001",
        new Bilingual("分项目标支撑总目标", "Targets of the parts carry the total"),
        Severity.WARNING,
        Verdict.TIGHT,
        SCALE,
        new Bilingual(
            "{subject}{period}{indicator}：六个产业目标下限合计{expected}，总目标{reported}，没有余量。",
            "{subject}, {period}, {indicator}: the floors of six industries add up to {expected}, the overall target is {reported}; no slack."),
        Map.of(),
        List.of(
            term(
                Role.WHOLE,
                "眉山市",
                "突破5000",
                Optional.of(
                    NamesOfSichuan.YI_YUAN.toBase(Interval.moreThan(new BigDecimal("5000")))),
                clause("二(四)", "scale-2027")),
            term(
                Role.PART,
                "锂电产业",
                "1400以上",
                Optional.of(
                    NamesOfSichuan.YI_YUAN.toBase(Interval.atLeast(new BigDecimal("1400")))),
                clause("二(四)", "lithium-2027"))),
        Optional.of(
            new Balance(
                NamesOfSichuan.YI_YUAN.toBase(Interval.atLeast(new BigDecimal("5000"))),
                NamesOfSichuan.YI_YUAN.toBase(Interval.moreThan(new BigDecimal("5000"))),
                Optional.empty(),
                "亿元")),
        List.of());
  }

  private static Issue suspicious() {
    return issue(
        "PLA-001",
        new Bilingual("隐含规模合理", "Implied levels are plausible"),
        Severity.WARNING,
        Verdict.SUSPICIOUS,
        CONTRACTS,
        new Bilingual(
            "{subject}{period}{indicator}目标为{target}，而占比要求隐含的下限是{bound}。",
            "{subject}, {period}, {indicator}: the target is {target}, but the share asked for implies at least {bound}."),
        Map.of(
            "target",
                new Argument.Amount(
                    NamesOfSichuan.YI_YUAN.toBase(Interval.moreThan(new BigDecimal("1400"))), "亿元"),
            "bound", new Argument.Number(new BigDecimal("1459.6296296296296"), "亿元")),
        List.of(
            term(
                Role.TARGET,
                "成都市",
                "超1400",
                Optional.of(
                    NamesOfSichuan.YI_YUAN.toBase(Interval.moreThan(new BigDecimal("1400")))),
                clause("三(二)", "contracts-2025"))),
        Optional.empty(),
        List.of());
  }

  private static Issue form() {
    return issue(
        "FRM-001",
        new Bilingual("数据项载明报告期", "Figures state their period"),
        Severity.INFO,
        Verdict.VIOLATED,
        FIRMS,
        new Bilingual(
            "{subject}{indicator}{period}，无法与其他数据比对。",
            "{indicator} of {subject} {period}: it cannot be compared with other figures."),
        Map.of(),
        List.of(
            term(
                Role.OBSERVED,
                "成眉锂电",
                "4114",
                Optional.empty(),
                cell("2022年/集群.xlsx", "Sheet1", "B3"))),
        Optional.empty(),
        List.of());
  }

  static Issue issue(
      String code,
      Bilingual title,
      Severity severity,
      Verdict verdict,
      ScopeKey scope,
      Bilingual message,
      Map<String, Argument> arguments,
      List<Contributor> contributors,
      Optional<Balance> balance,
      List<Cause> causes) {
    return new Issue(
        code,
        "0.1.0",
        title,
        severity,
        verdict,
        scope,
        message,
        arguments,
        contributors,
        balance,
        causes,
        List.of("统计报表勾稽关系：合计=各分项之和"),
        Fingerprint.of(code, scope));
  }

  private static List<RuleHeader> rules() {
    List<RuleHeader> rules = new ArrayList<>();
    issues().forEach(issue -> rules.add(rule(issue.ruleCode(), issue.title(), issue.severity())));
    rules.add(
        rule(
            "CAS-001",
            new Bilingual("市级目标支撑省级目标", "City targets carry the province's"),
            Severity.WARNING));
    return rules;
  }

  private static RuleHeader rule(String code, Bilingual title, Severity severity) {
    return new RuleHeader(
        code,
        title,
        severity,
        List.of("示例依据"),
        "0.1.0",
        RuleStatus.ACTIVE,
        "PartWhole",
        title,
        Map.of(),
        Set.of(),
        Optional.empty());
  }

  private static List<RuleVerdict> verdicts() {
    Bilingual pass =
        new Bilingual(
            "{subject}{indicator}：各市目标合计已达{reported}，高于要求的{expected}，该要求不构成约束。",
            "{indicator} of {subject}: the cities already promise {reported} against {expected}: not binding.");
    Bilingual needs = new Bilingual("缺少{needs}，无法判定。", "Undecidable: {needs} is needed.");
    return List.of(
        verdict(
            "CAS-001",
            SHARE,
            Verdict.PASS,
            Optional.of(pass),
            Map.of(),
            Optional.of(
                new Balance(
                    NamesOfSichuan.PERCENT.toBase(Interval.moreThan(new BigDecimal("60"))),
                    percent("73.95", "74.05"),
                    Optional.empty(),
                    "%"))),
        verdict(
            "ARI-001",
            CITIES,
            Verdict.UNDECIDABLE,
            Optional.of(needs),
            Map.of(
                "needs",
                new Argument.Several(
                    List.of(
                        new Argument.Words("乐山市工业增加值", "Leshan's industrial value added"),
                        new Argument.Words("巴中市工业增加值", "Bazhong's industrial value added")))),
            Optional.empty()),
        verdict(
            "PLA-001",
            CITIES,
            Verdict.NOT_RUN,
            Optional.of(new Bilingual("规则运行出错，见故障。", "The rule failed, see the faults.")),
            Map.of(),
            Optional.empty()),
        verdict(
            "ARI-001",
            SUM,
            Verdict.VIOLATED,
            Optional.of(new Bilingual("{missing}", "{missing}")),
            Map.of("missing", new Argument.Quoted("x")),
            Optional.empty()));
  }

  private static RuleVerdict verdict(
      String code,
      ScopeKey scope,
      Verdict verdict,
      Optional<Bilingual> message,
      Map<String, Argument> arguments,
      Optional<Balance> balance) {
    return new RuleVerdict(code, scope, verdict, message, arguments, balance);
  }

  private static Trajectory path() {
    return new Trajectory(
        "510100",
        new Bilingual("成都市", "Chengdu"),
        "industrial_value_added",
        new Bilingual("工业增加值", "Industrial value added"),
        "亿元",
        List.of(
            point(FigureKind.ACTUAL, 2020, "4208", false),
            point(FigureKind.ACTUAL, 2021, "4760", false),
            point(FigureKind.ACTUAL, 2022, "5067", false),
            point(FigureKind.TARGET, 2025, "6000", true),
            point(FigureKind.TARGET, 2030, "8500", true),
            point(FigureKind.TARGET, 2035, "10000", true)));
  }

  private static Trajectory share() {
    return new Trajectory(
        "510100",
        new Bilingual("成都市", "Chengdu"),
        "industrial_share_of_gdp",
        new Bilingual("工业增加值占地区生产总值比重", "Industry's share of GDP"),
        "%",
        List.of(
            point(FigureKind.ACTUAL, 2022, "24.3", false),
            point(FigureKind.ACTUAL, 2023, "24.1", false),
            point(FigureKind.TARGET, 2025, "25", false)));
  }

  private static Trajectory.Point point(FigureKind kind, int year, String value, boolean floor) {
    BigDecimal number = new BigDecimal(value);
    Interval amount = floor ? Interval.atLeast(number) : Interval.exactly(number);
    boolean target = kind == FigureKind.TARGET;
    Figure figure =
        valueAdded(
            kind,
            year,
            floor ? value + "以上" : value,
            amount,
            target
                ? clause("二(三)", "iva-" + year)
                : cell("2022年/成都市.xlsx", "表2", "C" + (year - 2015)));
    return new Trajectory.Point(figure, year, number, target);
  }

  private static Fault fault() {
    return new Fault(
        Fault.FaultKind.WORKBOOK,
        "2022年/乐山市.xlsx",
        "",
        new Bilingual(
            "文件不是有效的 .xlsx，请用 Excel 另存后重新提交。",
            "This is not a valid .xlsx file; save it again from Excel and hand it in once more."));
  }
}
