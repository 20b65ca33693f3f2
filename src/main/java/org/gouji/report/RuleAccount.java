package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleHeader;

/**
 * What is said of a rule, 规则说明: title, severity, basis, scope and messages as its file states them.
 * The command line and the page of all rules say the same.
 */
public final class RuleAccount {

  /** The annotation may state several clauses in one text. */
  private static final String BETWEEN_CLAUSES = "\\s*[;；]\\s+|\\s+[;；]\\s*";

  private final Rule rule;

  public RuleAccount(Rule rule) {
    this.rule = rule;
  }

  /**
   * One thing said of a rule, 说明项.
   *
   * @param topic such as 依据, basis
   */
  public record Line(Bilingual topic, Bilingual words) {}

  public String code() {
    return rule.code();
  }

  public Bilingual title() {
    return clean(rule.header().title());
  }

  public Bilingual severity() {
    return words(rule.header().severity());
  }

  /** The title, with the status of a rule that is not used. */
  public Bilingual headline() {
    Bilingual title = title();
    Bilingual status = rule.header().status().title();
    return rule.isActive()
        ? title
        : new Bilingual(
            title.chinese() + "（" + status.chinese() + "）",
            title.english() + " (" + status.english() + ")");
  }

  /** The clauses and norms the rule rests on, one by one, in the words of its file. */
  public List<String> clauses() {
    return rule.header().basis().stream()
        .flatMap(text -> Stream.of(clean(text).split(BETWEEN_CLAUSES)))
        .filter(clause -> !clause.isBlank())
        .distinct()
        .toList();
  }

  /** Everything but code and title; a topic appears once for each text that belongs to it. */
  public List<Line> lines() {
    RuleHeader header = rule.header();
    List<Line> lines = new ArrayList<>();
    lines.add(line("类别", "family", header.family().title()));
    lines.add(line("级别", "severity", severity()));
    lines.add(line("状态", "status", header.status().title()));
    clauses().forEach(clause -> lines.add(line("依据", "basis", same(clause))));
    lines.add(line("始于", "since", same(header.since())));
    lines.add(line("判定对象", "scope", same(header.scope())));
    if (!header.tags().isEmpty()) {
      List<String> tags = header.tags().stream().sorted().toList();
      lines.add(line("标签", "tags", new Bilingual(String.join("、", tags), String.join(", ", tags))));
    }
    lines.add(line("说明", "message", header.message()));
    lines.addAll(messagesOfVerdicts());
    header.likely().ifPresent(cause -> lines.add(line("常见原因", "likely cause", cause)));
    lines.add(line("文件", "file", same("rules/" + rule.file().name())));
    rule.file().row().ifPresent(row -> lines.add(line("单元格", "cell", same(row.place()))));
    return lines;
  }

  private List<Line> messagesOfVerdicts() {
    List<Line> lines = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      Bilingual own = rule.header().verdictMessages().get(verdict.code());
      if (own != null) {
        lines.add(line(verdict.chinese(), verdict.english(), own));
      }
    }
    return lines;
  }

  private static Bilingual words(Severity severity) {
    return new Bilingual(severity.chinese(), severity.english());
  }

  private static Line line(String chinese, String english, Bilingual words) {
    return new Line(new Bilingual(chinese, english), clean(words));
  }

  private static Bilingual same(String words) {
    return new Bilingual(words, words);
  }

  private static Bilingual clean(Bilingual words) {
    return new Bilingual(clean(words.chinese()), clean(words.english()));
  }

  /** Rule files are written by others; a text is one line and steers no terminal. */
  private static String clean(String words) {
    return Printable.text(words).replaceAll("\\s+", " ").strip();
  }
}
