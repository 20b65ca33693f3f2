package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.Instalments;
import org.gouji.rule.scope.ListedOnce;
import org.gouji.rule.scope.Namesakes;

/** Judges rows of lists of enterprises and projects, 名录条目. */
public final class ListEntries {

  private static final int CODE_LENGTH = 18;

  /** Amounts of fewer digits are often equal by chance. */
  private static final int TELLING_DIGITS = 3;

  private ListEntries() {}

  /** A list has one row for a figure of an enterprise or project, else a total counts it twice. */
  public static Judgement once(ListedOnce listed) {
    return Terms.judging(listed)
        .with("object", Terms.quoted(listed.object()))
        .with("count", Terms.quoted(String.valueOf(listed.rows().size())))
        .with(
            "places",
            Terms.several(
                listed.rows().stream().map(row -> Terms.asWritten(row.source().place())).toList()))
        .with(Terms.terms(Role.CLAIM, listed.rows()))
        .is(listed.rows().size() > 1 ? Verdict.VIOLATED : Verdict.PASS);
  }

  /**
   * The same amount to the last of three digits or more in two years is suspicious: one investment
   * was probably claimed in both. Experience; amounts that belong to single years only.
   */
  public static Judgement oncePerAmount(Instalments investment) {
    Map<BigDecimal, List<Figure>> byAmount =
        investment.years().stream()
            .filter(ListEntries::tells)
            .collect(
                Collectors.groupingBy(
                    year -> PointValue.of(year).orElseThrow().stripTrailingZeros(),
                    TreeMap::new,
                    Collectors.toList()));
    List<Figure> twice =
        byAmount.values().stream().filter(years -> years.size() > 1).findFirst().orElse(List.of());
    List<Figure> shown = twice.isEmpty() ? investment.years() : twice;
    return Terms.judging(investment)
        .with("object", Terms.quoted(investment.object()))
        .with("stated", Terms.amount(shown.get(0)))
        .with(
            "years",
            Terms.several(shown.stream().map(year -> new Argument.Time(year.period())).toList()))
        .with(Terms.terms(Role.CLAIM, shown))
        .is(twice.isEmpty() ? Verdict.PASS : Verdict.SUSPICIOUS);
  }

  private static boolean tells(Figure year) {
    return year.written().number().filter(n -> n.signum() > 0).isPresent()
        && year.written().number().get().stripTrailingZeros().precision() >= TELLING_DIGITS;
  }

  /**
   * Names that differ only in their legal form, or a name and its branch, listed by several
   * clusters or regions are suspicious: probably one enterprise, counted more than once. Different
   * credit codes make different enterprises (GB 32100), branches excepted.
   */
  public static Judgement namesake(Namesakes names) {
    boolean branch = names.names().stream().anyMatch(ListEntries::isBranch);
    long codes =
        names.statements().stream()
            .map(item -> item.subject().enterprise())
            .filter(code -> code.length() == CODE_LENGTH && code.matches("[0-9A-Z]+"))
            .distinct()
            .count();
    boolean several = names.claimants().size() > 1;
    boolean apart = PlainName.distinct(names.names()).size() > 1;
    boolean one = branch || codes <= 1;
    return Terms.judging(names)
        .with("names", Terms.severalAsWritten(names.names()))
        .with("claimants", Terms.severalNamed(names.claimants()))
        .with(Terms.terms(Role.CLAIM, names.statements()))
        .is(several && apart && one ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static boolean isBranch(String name) {
    return name.endsWith("分公司") || name.endsWith("分厂");
  }
}
