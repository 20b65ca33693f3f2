package org.gouji.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gouji.check.CheckRun;
import org.gouji.check.Trajectory;
import org.gouji.check.verdict.RuleVerdict;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.issue.Balance;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Cause;
import org.gouji.issue.Contributor;
import org.gouji.issue.Correction;
import org.gouji.issue.Fingerprint;
import org.gouji.issue.Issue;
import org.gouji.issue.Language;
import org.gouji.issue.Localisation;
import org.gouji.issue.LocalisationWords;
import org.gouji.issue.Names;
import org.gouji.issue.Phrases;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Sentence;
import org.gouji.issue.Severity;
import org.gouji.issue.UnknownPlaceholderException;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.RuleFamily;
import org.gouji.rule.RuleHeader;

/** Tells a run in words of both languages, 报告编写. */
final class Narrator {
  private final Phrases phrases;
  private final Sentence sentence;
  private final Amounts amounts;
  private final LocalisationWords located;

  Narrator(Names names) {
    this.phrases = new Phrases(names);
    this.sentence = new Sentence(names);
    this.amounts = new Amounts(names);
    this.located = new LocalisationWords(names);
  }

  CheckReport tell(CheckRun run) {
    Map<String, Bilingual> titles =
        run.rules().stream()
            .collect(Collectors.toMap(RuleHeader::code, RuleHeader::title, (one, same) -> one));
    return new CheckReport(
        CheckReport.SCHEMA,
        run.profile(),
        run.asOf().toString(),
        run.isComplete(),
        counts(run),
        run.inputs().stream().sorted().toList(),
        run.rules().stream().map(rule -> rule(rule, run)).toList(),
        run.issues().stream().sorted().map(this::issue).toList(),
        run.verdicts().stream().sorted().map(verdict -> verdict(verdict, titles)).toList(),
        run.unchecked().stream().sorted().map(this::figure).toList(),
        run.trajectories().stream().map(this::trajectory).toList(),
        run.faults().stream().sorted().toList());
  }

  private static CheckReport.Counts counts(CheckRun run) {
    Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      bySeverity.put(severity, Math.toIntExact(run.issueCount(severity)));
    }
    Map<Verdict, Integer> byVerdict = all(Map.of());
    run.counts().values().stream()
        .flatMap(counts -> counts.entrySet().stream())
        .forEach(count -> byVerdict.merge(count.getKey(), count.getValue(), Integer::sum));
    return new CheckReport.Counts(
        run.issues().size(), bySeverity, byVerdict, run.unchecked().size(), run.faults().size());
  }

  /** Every verdict has a number, so that nobody has to guess what a missing one means. */
  private static Map<Verdict, Integer> all(Map<Verdict, Integer> some) {
    Map<Verdict, Integer> all = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      all.put(verdict, some.getOrDefault(verdict, 0));
    }
    return all;
  }

  private CheckReport.RuleEntry rule(RuleHeader rule, CheckRun run) {
    RuleFamily family = rule.family();
    long issues =
        run.issues().stream().filter(issue -> issue.ruleCode().equals(rule.code())).count();
    return new CheckReport.RuleEntry(
        rule.code(),
        rule.title(),
        family.folder(),
        family.title(),
        rule.severity(),
        rule.since(),
        rule.status().word(),
        rule.basis(),
        Math.toIntExact(issues),
        all(run.counts().getOrDefault(rule.code(), Map.of())));
  }

  private CheckReport.IssueEntry issue(Issue issue) {
    return new CheckReport.IssueEntry(
        issue.fingerprint().value(),
        issue.ruleCode(),
        issue.ruleVersion(),
        issue.title(),
        RuleFamily.ofCode(issue.ruleCode()).orElseThrow().folder(),
        issue.severity(),
        issue.verdict(),
        about(issue.scope()),
        spoken(() -> sentence.of(issue)),
        issue.balance().map(this::balance),
        issue.contributors().stream().map(this::contributor).toList(),
        issue.causes().stream().map(Narrator::cause).toList(),
        Optional.of(issue.localisation())
            .filter(known -> !known.equals(Localisation.NONE))
            .map(this::localisation),
        issue.basis());
  }

  private CheckReport.About about(ScopeKey scope) {
    return new CheckReport.About(
        both(language -> phrases.subject(scope.subject(), language)),
        new CheckReport.Named(
            scope.subject().region(),
            both(language -> phrases.subject(Subject.region(scope.subject().region()), language))),
        new CheckReport.Named(
            scope.indicator(), both(language -> phrases.indicator(scope.indicator(), language))),
        period(scope.period()),
        scope.detail());
  }

  private CheckReport.Named period(Period period) {
    return new CheckReport.Named(period.code(), both(language -> phrases.period(period, language)));
  }

  private CheckReport.BalanceEntry balance(Balance balance) {
    Function<Interval, CheckReport.AmountEntry> shown =
        interval -> amounts.of(interval, balance.unit());
    return new CheckReport.BalanceEntry(
        shown.apply(balance.expected()),
        shown.apply(balance.reported()),
        balance.difference().map(shown));
  }

  private CheckReport.ContributorEntry contributor(Contributor term) {
    return new CheckReport.ContributorEntry(
        term.role().english(),
        new Bilingual(term.role().chinese(), term.role().english()),
        term.figure(),
        term.entity(),
        term.term(),
        term.period(),
        term.raw(),
        term.unit(),
        term.weight(),
        term.interval().map(interval -> amounts.of(interval, term.unit())),
        Places.of(term.source()));
  }

  private static CheckReport.CauseEntry cause(Cause cause) {
    return new CheckReport.CauseEntry(
        cause.figure(), new Bilingual(cause.chinese(), cause.english()));
  }

  private CheckReport.LocalisationEntry localisation(Localisation localisation) {
    return new CheckReport.LocalisationEntry(
        localisation.isDecided(),
        located.of(localisation),
        localisation.alternatives(),
        localisation.corrections().stream().map(this::correction).toList(),
        localisation.leader().map(Fingerprint::value),
        localisation.folded().stream().map(Fingerprint::value).toList());
  }

  private CheckReport.CorrectionEntry correction(Correction correction) {
    return new CheckReport.CorrectionEntry(
        located.of(correction), correction.figures().stream().map(this::corrected).toList());
  }

  private CheckReport.CorrectedEntry corrected(Correction.Corrected corrected) {
    return new CheckReport.CorrectedEntry(
        contributor(corrected.figure()),
        amounts.of(corrected.range(), corrected.figure().unit()),
        corrected.slips().stream().map(Narrator::cause).toList());
  }

  private CheckReport.VerdictEntry verdict(RuleVerdict verdict, Map<String, Bilingual> titles) {
    String code = verdict.ruleCode();
    return new CheckReport.VerdictEntry(
        code,
        titles.getOrDefault(code, new Bilingual(code, code)),
        verdict.verdict(),
        Fingerprint.of(code, verdict.scope()).value(),
        about(verdict.scope()),
        verdict.message().map(template -> spoken(() -> said(template, verdict))));
  }

  private Bilingual said(Bilingual template, RuleVerdict verdict) {
    return sentence.of(template, verdict.scope(), verdict.arguments(), verdict.balance());
  }

  /**
   * One bad template must not cost the reader the whole report: it is told where its sentence would
   * stand.
   */
  private static Bilingual spoken(Supplier<Bilingual> words) {
    try {
      return words.get();
    } catch (UnknownPlaceholderException e) {
      return new Bilingual(
          "规则的提示语“" + e.template() + "”引用了判定中没有的 {" + e.placeholder() + "}，请修改规则文件。",
          e.getMessage());
    }
  }

  private CheckReport.FigureEntry figure(Figure figure) {
    return new CheckReport.FigureEntry(
        figure.id(),
        new Bilingual(figure.kind().chinese(), figure.kind().english()),
        figure.entity(),
        figure.indicatorAsWritten(),
        figure.indicator(),
        period(figure.period()),
        figure.written().raw(),
        figure.written().unit(),
        Places.of(figure.source()));
  }

  private CheckReport.TrajectoryEntry trajectory(Trajectory path) {
    return new CheckReport.TrajectoryEntry(
        new CheckReport.Named(path.region(), path.regionName()),
        new CheckReport.Named(path.indicator(), path.name()),
        path.unit(),
        both(language -> phrases.unit(path.unit(), language)),
        path.points().stream().map(Narrator::point).toList());
  }

  private static CheckReport.PointEntry point(Trajectory.Point point) {
    Figure figure = point.figure();
    return new CheckReport.PointEntry(
        point.year(),
        point.value(),
        point.target(),
        figure.amount().map(amount -> amount.upper().isInfinite()).orElse(false),
        new Bilingual(figure.kind().chinese(), figure.kind().english()),
        figure.written().raw(),
        Places.of(figure.source()));
  }

  private static Bilingual both(Function<Language, String> words) {
    return new Bilingual(words.apply(Language.ZH), words.apply(Language.EN));
  }
}
