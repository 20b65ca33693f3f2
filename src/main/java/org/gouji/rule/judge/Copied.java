package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.TwinKind;
import org.gouji.rule.scope.TwinLines;

/** Judges whether one line of a table is a copy of another, 整列（行）照抄. */
public final class Copied {

  /** Numbers of fewer digits are often equal by chance. */
  private static final int TELLING_DIGITS = 4;

  /** Of ten telling numbers so many have to be equal, should a few have been put right. */
  private static final BigDecimal NEARLY_ALL = new BigDecimal("0.8");

  private Copied() {}

  /**
   * Neighbouring years, or two places, that print the same numbers are suspicious: at least five
   * numbers of four digits and more are equal, different among themselves, and make up at least
   * four fifths of those that could tell. Experience.
   */
  public static Judgement lines(TwinLines twins) {
    return judge(twins, twins.kind() != TwinKind.PART);
  }

  /**
   * A part that equals its whole in every row, in at least five numbers of four digits and more, is
   * suspicious: the whole was probably copied into the column of the part, or the part leaves
   * nothing out. Experience.
   */
  public static Judgement partIsWhole(TwinLines twins) {
    return judge(twins, twins.kind() == TwinKind.PART);
  }

  private static Judgement judge(TwinLines twins, boolean applies) {
    List<Integer> telling =
        IntStream.range(0, twins.first().size())
            .filter(i -> tells(twins.first().get(i)) || tells(twins.second().get(i)))
            .boxed()
            .toList();
    List<Integer> equal = telling.stream().filter(i -> isEqual(twins, i)).toList();
    Figure first = twins.first().get(0);
    Figure second = twins.second().get(0);
    Judgement.Building judging =
        Terms.judging(twins)
            .with("first", Terms.named(first))
            .with("second", Terms.named(second))
            .with("first_period", new Argument.Time(first.period()))
            .with("second_period", new Argument.Time(second.period()))
            .with("first_entity", Terms.asWritten(first.entity()))
            .with("second_entity", Terms.asWritten(second.entity()))
            .with("measure", Terms.asWritten(first.indicatorAsWritten()))
            .with("equal", Terms.quoted(String.valueOf(equal.size())))
            .with("compared", Terms.quoted(String.valueOf(telling.size())))
            .with(Terms.terms(Role.OBSERVED, equal.stream().map(twins.first()::get).toList()))
            .with(Terms.terms(Role.STATEMENT, equal.stream().map(twins.second()::get).toList()));
    if (!applies) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    return judging.is(isCopy(twins, telling, equal) ? Verdict.SUSPICIOUS : Verdict.PASS);
  }

  private static boolean isCopy(TwinLines twins, List<Integer> telling, List<Integer> equal) {
    Set<BigDecimal> different =
        equal.stream().map(i -> number(twins.first().get(i))).collect(Collectors.toSet());
    BigDecimal compared = BigDecimal.valueOf(telling.size());
    BigDecimal needed = twins.kind() == TwinKind.PART ? compared : compared.multiply(NEARLY_ALL);
    return different.size() >= TwinLines.FEWEST_CELLS
        && BigDecimal.valueOf(equal.size()).compareTo(needed) >= 0;
  }

  private static boolean isEqual(TwinLines twins, int i) {
    Figure one = twins.first().get(i);
    Figure other = twins.second().get(i);
    return tells(one)
        && number(one).equals(number(other))
        && one.written().unit().equals(other.written().unit());
  }

  private static boolean tells(Figure figure) {
    return number(figure).signum() != 0 && number(figure).precision() >= TELLING_DIGITS;
  }

  private static BigDecimal number(Figure figure) {
    return figure.written().number().orElseThrow().stripTrailingZeros();
  }
}
