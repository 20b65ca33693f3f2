package org.gouji.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.check.CheckRun;
import org.gouji.check.InputFile;
import org.gouji.issue.Fingerprint;
import org.gouji.issue.Issue;
import org.gouji.issue.Language;
import org.gouji.issue.LocalisationWords;
import org.gouji.issue.Names;
import org.gouji.issue.Sentence;
import org.gouji.issue.Severity;
import org.gouji.issue.UnknownPlaceholderException;
import org.gouji.issue.Verdict;
import org.gouji.rule.RuleFamily;

/**
 * What {@code gouji check} prints at the end, 审核摘要: a short table, the gravest issues, what is
 * lacking, where the report is.
 */
final class Summary {
  private static final int SHOWN = 10;
  private static final List<Severity> GRAVEST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private static final String INDENT = "    ";

  private final Sentence sentence;
  private final LocalisationWords located;
  private final Language language;
  private final PrintWriter out;

  Summary(Names names, Language language, PrintWriter out) {
    this.sentence = new Sentence(names);
    this.located = new LocalisationWords(names);
    this.language = language;
    this.out = out;
  }

  void print(CheckRun run, Collection<Path> written) {
    table(run);
    gravest(run);
    verdicts(run);
    leftAside(run);
    faults(run);
    written.forEach(path -> out.println(say("报告：", "Report: ") + shortest(path)));
    out.flush();
  }

  private void table(CheckRun run) {
    Map<RuleFamily, List<Issue>> byFamily =
        run.issues().stream()
            .collect(
                Collectors.groupingBy(
                    issue -> RuleFamily.ofCode(issue.ruleCode()).orElseThrow(),
                    TreeMap::new,
                    Collectors.toList()));
    List<String> heading = new ArrayList<>();
    GRAVEST_FIRST.forEach(severity -> heading.add(word(severity)));
    heading.add(say("规则类别", "family"));
    Columns columns = new Columns(heading);
    byFamily.forEach((family, issues) -> columns.row(counts(issues, family.title().in(language))));
    columns.row(counts(run.issues(), say("合计", "total")));
    out.println();
    columns.lines().forEach(out::println);
    out.println();
  }

  private static List<String> counts(List<Issue> issues, String name) {
    List<String> cells = new ArrayList<>();
    for (Severity severity : GRAVEST_FIRST) {
      long count = issues.stream().filter(issue -> issue.severity() == severity).count();
      cells.add(Long.toString(count));
    }
    cells.add(name);
    return cells;
  }

  /** Issues that another one speaks for are told under it. */
  private void gravest(CheckRun run) {
    List<Issue> speaking = run.issues().stream().filter(issue -> !issue.isFolded()).toList();
    Map<Fingerprint, Issue> all = new HashMap<>();
    run.issues().forEach(issue -> all.put(issue.fingerprint(), issue));
    List<Issue> shown = speaking.subList(0, Math.min(SHOWN, speaking.size()));
    shown.forEach(issue -> told(issue, all));
    long told = shown.stream().mapToInt(issue -> 1 + issue.localisation().folded().size()).sum();
    long more = run.issues().size() - told;
    if (more > 0) {
      out.println(say("… 另有 " + more + " 个问题，见报告", "… and " + more + " more in the report"));
    }
    if (!run.issues().isEmpty()) {
      out.println();
    }
  }

  private void told(Issue issue, Map<Fingerprint, Issue> all) {
    out.println(line(issue));
    located.of(issue.localisation()).ifPresent(words -> out.println(INDENT + words.in(language)));
    issue.localisation().folded().stream()
        .map(all::get)
        .forEach(other -> out.println(INDENT + say("同一错误：", "same mistake: ") + line(other)));
  }

  private String line(Issue issue) {
    return "[%s] %s %s".formatted(word(issue.severity()), issue.ruleCode(), words(issue));
  }

  /** A rule's bad sentence costs its own words, not the summary; the report says what is wrong. */
  private String words(Issue issue) {
    try {
      return sentence.of(issue).in(language);
    } catch (UnknownPlaceholderException e) {
      return issue.title().in(language);
    }
  }

  private void verdicts(CheckRun run) {
    out.println(
        say(
                "判定 %d 项：通过 %d，无法判定 %d，未运行 %d；未被任何规则核查的数据 %d 个",
                "%d verdicts: %d pass, %d undecidable, %d not run; %d figures no rule looked at")
            .formatted(
                run.verdicts().size(),
                count(run, Verdict.PASS),
                count(run, Verdict.UNDECIDABLE),
                count(run, Verdict.NOT_RUN),
                run.unchecked().size()));
  }

  private static long count(CheckRun run, Verdict verdict) {
    return run.verdicts().stream().filter(v -> v.verdict() == verdict).count();
  }

  private void leftAside(CheckRun run) {
    List<InputFile> files = run.inputs().stream().filter(InputFile::leftAside).toList();
    if (!files.isEmpty()) {
      out.println(LeftAside.line(files, language));
    }
  }

  private void faults(CheckRun run) {
    if (!run.isComplete()) {
      out.println(say("本次审核不完整，缺少：", "This run is incomplete. It lacks:"));
      run.faults().forEach(fault -> out.println("  " + fault.line().in(language)));
    }
  }

  /** From the working folder, where that is shorter. */
  private static String shortest(Path path) {
    Path full = path.toAbsolutePath().normalize();
    Path here = Path.of("").toAbsolutePath();
    if (!here.getRoot().equals(full.getRoot())) {
      return full.toString();
    }
    String relative = here.relativize(full).toString();
    return relative.length() < full.toString().length() ? relative : full.toString();
  }

  private String word(Severity severity) {
    return language == Language.ZH ? severity.chinese() : severity.english();
  }

  private String say(String chinese, String english) {
    return language == Language.ZH ? chinese : english;
  }
}
