package org.gouji.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.check.CheckRun;
import org.gouji.issue.Fault;
import org.gouji.issue.Issue;
import org.gouji.issue.Language;
import org.gouji.issue.Names;
import org.gouji.issue.Sentence;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;
import org.gouji.rule.RuleFamily;

/**
 * What {@code gouji check} prints at the end, 审核摘要: a short table, the gravest issues, what is
 * lacking, where the report is.
 */
final class Summary {
  private static final int SHOWN = 10;

  private final Sentence sentence;
  private final Language language;
  private final PrintWriter out;

  Summary(Names names, Language language, PrintWriter out) {
    this.sentence = new Sentence(names);
    this.language = language;
    this.out = out;
  }

  void print(CheckRun run, Collection<Path> written) {
    table(run);
    gravest(run);
    verdicts(run);
    faults(run);
    written.forEach(path -> out.println(say("报告:", "Report: ") + path));
    out.flush();
  }

  private void table(CheckRun run) {
    Map<RuleFamily, Map<Severity, Long>> byFamily =
        run.issues().stream()
            .collect(
                Collectors.groupingBy(
                    issue -> RuleFamily.ofCode(issue.ruleCode()).orElseThrow(),
                    TreeMap::new,
                    Collectors.groupingBy(Issue::severity, Collectors.counting())));
    out.println();
    out.println(say("  错误  核实  提示  规则类别", "  error  warning  info  family"));
    byFamily.forEach((family, counts) -> row(counts, family.title().in(language)));
    row(
        run.issues().stream()
            .collect(Collectors.groupingBy(Issue::severity, Collectors.counting())),
        say("合计", "total"));
    out.println();
  }

  private void row(Map<Severity, Long> counts, String name) {
    String format = language == Language.ZH ? "%6d%6d%6d  %s" : "%7d%9d%6d  %s";
    out.println(
        format.formatted(
            counts.getOrDefault(Severity.ERROR, 0L),
            counts.getOrDefault(Severity.WARNING, 0L),
            counts.getOrDefault(Severity.INFO, 0L),
            name));
  }

  private void gravest(CheckRun run) {
    run.issues().stream().limit(SHOWN).forEach(this::line);
    int more = run.issues().size() - SHOWN;
    if (more > 0) {
      out.println(say("… 另有 " + more + " 个问题,见报告", "… and " + more + " more in the report"));
    }
    out.println();
  }

  private void line(Issue issue) {
    String severity =
        language == Language.ZH ? issue.severity().chinese() : issue.severity().english();
    out.println(
        "[%s] %s %s".formatted(severity, issue.ruleCode(), sentence.of(issue).in(language)));
  }

  private void verdicts(CheckRun run) {
    out.println(
        say(
                "判定 %d 项:通过 %d,无法判定 %d,未运行 %d;未被任何规则核查的数据 %d 个",
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

  private void faults(CheckRun run) {
    if (run.isComplete()) {
      return;
    }
    out.println(say("本次审核不完整,缺少:", "This run is incomplete. It lacks:"));
    for (Fault fault : run.faults()) {
      String place = fault.place().isEmpty() ? "" : ":" + fault.place();
      out.println("  " + fault.file() + place + " " + fault.message().in(language));
    }
  }

  private String say(String chinese, String english) {
    return language == Language.ZH ? chinese : english;
  }
}
