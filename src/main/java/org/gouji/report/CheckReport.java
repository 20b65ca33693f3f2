package org.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.CheckRun;
import org.gouji.check.InputFile;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.issue.Names;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;

/**
 * A finished run put into words, 审核报告: what every format shows. Its JSON form is published as a
 * schema, so a change here is a change of that contract.
 */
public record CheckReport(
    String schema,
    String profile,
    String asOf,
    boolean complete,
    Counts counts,
    List<InputFile> inputs,
    List<RuleEntry> rules,
    List<IssueEntry> issues,
    List<VerdictEntry> verdicts,
    List<FigureEntry> unchecked,
    List<TrajectoryEntry> trajectories,
    List<Fault> faults) {

  /** Name and version of the form; the version moves when a reader would break. */
  public static final String SCHEMA = "urn:gouji:check-run:1";

  public static CheckReport of(CheckRun run, Names names) {
    return new Narrator(names).tell(run);
  }

  /** How many there are of everything, 计数; a list may be cut, these never. */
  public record Counts(
      int issues,
      Map<Severity, Integer> bySeverity,
      Map<Verdict, Integer> byVerdict,
      int unchecked,
      int faults) {}

  /** A rule that took part, 规则, with the verdicts it gave. */
  public record RuleEntry(
      String code,
      Bilingual title,
      String family,
      Bilingual familyTitle,
      Severity severity,
      String since,
      String status,
      List<String> basis,
      int issues,
      Map<Verdict, Integer> verdicts) {}

  /** A code with its name, 代码与名称. */
  public record Named(String code, Bilingual name) {}

  /** What a verdict is about, 判定对象. */
  public record About(
      Bilingual subject, Named region, Named indicator, Named period, String detail) {}

  /** An issue in words with its proof, 问题. */
  public record IssueEntry(
      String fingerprint,
      String ruleCode,
      String ruleVersion,
      Bilingual title,
      String family,
      Severity severity,
      Verdict verdict,
      About about,
      Bilingual sentence,
      Optional<BalanceEntry> balance,
      List<ContributorEntry> contributors,
      List<CauseEntry> causes,
      Optional<LocalisationEntry> localisation,
      List<String> basis) {

    /** True if another issue speaks for this one. */
    public boolean standsUnderAnother() {
      return localisation.flatMap(LocalisationEntry::foldedUnder).isPresent();
    }

    /** Issues this one speaks for. */
    public List<String> speaksFor() {
      return localisation.map(LocalisationEntry::folded).orElse(List.of());
    }
  }

  /**
   * Where the mistake behind an issue likely lies, 错误定位.
   *
   * @param text what is known, or why nothing is; empty if another issue says it
   * @param alternatives how many corrections there are; the list may be cut
   * @param foldedUnder fingerprint of the issue that speaks for this one
   * @param folded fingerprints of the issues this one speaks for
   */
  public record LocalisationEntry(
      boolean decided,
      Optional<Bilingual> text,
      int alternatives,
      List<CorrectionEntry> corrections,
      Optional<String> foldedUnder,
      List<String> folded) {}

  /** Figures that settle all that fails if they are corrected together, 最小更正集. */
  public record CorrectionEntry(Bilingual text, List<CorrectedEntry> figures) {}

  /** One figure that would have to change, 应更正数据项, with where it must lie. */
  public record CorrectedEntry(
      ContributorEntry figure, AmountEntry range, List<CauseEntry> slips) {}

  /** Both sides and their difference, 差额. */
  public record BalanceEntry(
      AmountEntry expected, AmountEntry reported, Optional<AmountEntry> difference) {}

  /**
   * An interval in the unit named beside it, 数值区间.
   *
   * @param lower empty if there is no lower end
   * @param unit empty if the unit is in no unit table: the numbers are then in base units
   */
  public record AmountEntry(
      Optional<BigDecimal> lower,
      boolean lowerClosed,
      Optional<BigDecimal> upper,
      boolean upperClosed,
      String unit,
      Bilingual text) {}

  /** One term of the relation, 构成项. */
  public record ContributorEntry(
      String role,
      Bilingual roleName,
      String figure,
      String entity,
      String term,
      String period,
      String raw,
      String unit,
      BigDecimal weight,
      Optional<AmountEntry> amount,
      Place source) {}

  /**
   * Where a figure stands, 出处.
   *
   * @param kind {@code cell} or {@code clause}
   * @param document path of the workbook or code of the plan document
   */
  public record Place(
      String kind,
      String document,
      Optional<String> title,
      Optional<String> clause,
      Optional<String> id,
      Optional<String> sheet,
      Optional<String> cell,
      Optional<String> sha256,
      Optional<String> formula,
      Optional<String> cached) {

    /** The place for a reader: 成都.xlsx › 表1!C5, 《…》 二(四). */
    public String text() {
      return title
          .map(words -> "《" + words + "》 " + clause.orElse(""))
          .orElseGet(() -> document + " › " + sheet.orElse("") + "!" + cell.orElse(""));
    }
  }

  /** A likely cause, 可能原因. */
  public record CauseEntry(String figure, Bilingual text) {}

  /** What one rule said about one scope, 判定记录. */
  public record VerdictEntry(
      String ruleCode,
      Bilingual title,
      Verdict verdict,
      String fingerprint,
      About about,
      Optional<Bilingual> sentence) {}

  /** A figure no rule looked at, 未审核数据项. */
  public record FigureEntry(
      String id,
      Bilingual kind,
      String entity,
      String term,
      String indicatorCode,
      Named period,
      String raw,
      String unit,
      Place source) {}

  /** Targets and actuals of one indicator over the years, 目标与实际. */
  public record TrajectoryEntry(
      Named region, Named indicator, String unit, Bilingual unitName, List<PointEntry> points) {}

  /**
   * One year's value, 数据点.
   *
   * @param floor true if only a lower end is known: at least, more than
   */
  public record PointEntry(
      int year,
      BigDecimal value,
      boolean target,
      boolean floor,
      Bilingual kind,
      String raw,
      Place source) {}
}
