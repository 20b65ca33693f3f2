package org.gouji.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.check.InputFile;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;
import org.gouji.report.CheckReport.ContributorEntry;
import org.gouji.report.CheckReport.IssueEntry;
import org.gouji.report.CheckReport.Named;
import org.gouji.report.CheckReport.VerdictEntry;

/**
 * A report laid out as a page, 页面: issues grouped under their rules, lists cut to a length a
 * browser bears.
 */
public record HtmlPage(
    CheckReport report,
    List<Group> groups,
    List<Choice> families,
    List<Choice> regions,
    List<Choice> documents,
    List<Choice> verdicts,
    List<Chart> charts,
    Cut<VerdictEntry> notable,
    Cut<VerdictEntry> undecidable,
    Cut<VerdictEntry> notRun,
    Cut<CheckReport.FigureEntry> unchecked,
    int issuesShown) {

  private static final Map<String, Bilingual> ROLES =
      Map.of(
          "workbook",
          new Bilingual("填报表", "workbook"),
          "plan",
          new Bilingual("规划文件", "plan"),
          "rule",
          new Bilingual("规则", "rule"),
          "profile",
          new Bilingual("规则方案", "profile"),
          "layout",
          new Bilingual("表样", "layout"),
          "codelist",
          new Bilingual("代码表", "code list"),
          InputFile.NO_WORKBOOK,
          new Bilingual("未读取（不是工作簿）", "not read (no workbook)"),
          InputFile.LOCK_FILE,
          new Bilingual("未读取（锁文件）", "not read (lock file)"));

  /** The issues of one rule and severity, in order. */
  public record Group(
      String ruleCode, Bilingual title, Severity severity, int count, List<Shown> issues) {}

  /**
   * An issue on the page.
   *
   * @param documents numbers of the documents its contributors stand in, separated by spaces
   * @param folded issues that the same mistake raises
   */
  public record Shown(
      IssueEntry entry,
      String documents,
      Cut<ContributorEntry> contributors,
      List<IssueEntry> folded) {}

  /** One choice of a filter. */
  public record Choice(String value, Bilingual name) {}

  /** A list that may be cut; its count never is. */
  public record Cut<T>(List<T> items, int total) {
    static <T> Cut<T> of(List<T> all, int limit) {
      return new Cut<>(all.size() > limit ? all.subList(0, limit) : all, all.size());
    }

    public boolean isShort() {
      return items.size() < total;
    }

    public int shown() {
      return items.size();
    }
  }

  /** How much of each list is shown, 列表上限. */
  public record Limits(int issues, int contributors, int rows) {
    public static final Limits USUAL = new Limits(2000, 200, 1000);
  }

  static HtmlPage of(CheckReport report, Limits limits) {
    Cut<IssueEntry> issues = Cut.of(report.issues(), limits.issues());
    List<String> documents = documents(issues.items());
    return new HtmlPage(
        report,
        new IssueGroups(report, issues.items(), documents, limits).groups(),
        choices(issues.items(), issue -> new Choice(issue.family(), familyName(report, issue))),
        choices(issues.items(), issue -> choice(issue.about().region())),
        documentChoices(issues.items(), documents),
        choices(issues.items(), issue -> choice(issue.verdict())),
        report.trajectories().stream()
            .filter(path -> !path.points().isEmpty())
            .map(Chart::of)
            .toList(),
        verdicts(report, HtmlPage::isNotable, limits),
        verdicts(report, entry -> entry.verdict() == Verdict.UNDECIDABLE, limits),
        verdicts(report, entry -> entry.verdict() == Verdict.NOT_RUN, limits),
        Cut.of(report.unchecked(), limits.rows()),
        issues.shown());
  }

  public boolean issuesCut() {
    return issuesShown < report.counts().issues();
  }

  /** What a file was used as, in words. */
  public Bilingual roleName(String role) {
    return ROLES.getOrDefault(role, same(role));
  }

  /** The first digits of a hash: enough to tell files apart by eye. */
  public String abbreviated(String sha256) {
    return sha256.substring(0, Math.min(12, sha256.length()));
  }

  /** The graver the earlier. */
  public List<Map.Entry<Severity, Integer>> severities() {
    return report.counts().bySeverity().entrySet().stream()
        .sorted(Map.Entry.<Severity, Integer>comparingByKey().reversed())
        .toList();
  }

  static Stream<String> documentsOf(IssueEntry issue) {
    return issue.contributors().stream().map(term -> term.source().document()).distinct();
  }

  private static List<String> documents(List<IssueEntry> issues) {
    return issues.stream().flatMap(HtmlPage::documentsOf).distinct().sorted().toList();
  }

  private static List<Choice> documentChoices(List<IssueEntry> issues, List<String> documents) {
    List<Choice> titles =
        issues.stream()
            .flatMap(issue -> issue.contributors().stream())
            .map(term -> term.source())
            .map(
                place -> new Choice(place.document(), same(place.title().orElse(place.document()))))
            .distinct()
            .toList();
    return IntStream.range(0, documents.size())
        .mapToObj(
            number ->
                titles.stream()
                    .filter(title -> title.value().equals(documents.get(number)))
                    .findFirst()
                    .map(title -> new Choice(String.valueOf(number), title.name()))
                    .orElseThrow())
        .toList();
  }

  private static List<Choice> choices(List<IssueEntry> issues, Function<IssueEntry, Choice> of) {
    return issues.stream()
        .map(of)
        .filter(choice -> !choice.value().isEmpty())
        .distinct()
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .toList();
  }

  private static Choice choice(Named named) {
    return new Choice(named.code(), named.name());
  }

  private static Choice choice(Verdict verdict) {
    return new Choice(verdict.code(), new Bilingual(verdict.chinese(), verdict.english()));
  }

  private static Bilingual familyName(CheckReport report, IssueEntry issue) {
    return report.rules().stream()
        .filter(rule -> rule.family().equals(issue.family()))
        .map(CheckReport.RuleEntry::familyTitle)
        .findFirst()
        .orElse(same(issue.family()));
  }

  private static Bilingual same(String text) {
    return new Bilingual(text, text);
  }

  private static boolean isNotable(VerdictEntry entry) {
    return entry.verdict() == Verdict.PASS && entry.sentence().isPresent();
  }

  private static Cut<VerdictEntry> verdicts(
      CheckReport report, Predicate<VerdictEntry> which, Limits limits) {
    return Cut.of(report.verdicts().stream().filter(which).toList(), limits.rows());
  }
}
