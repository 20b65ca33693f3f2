package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Bound;
import org.gouji.quantity.Interval;

/** How two sides of a tie-out are to stand to each other, 关系. */
public enum RelationSign {
  EQUAL("=", "等于", "equal"),
  AT_MOST("≤", "不大于", "be at most"),
  AT_LEAST("≥", "不小于", "be at least"),
  BELOW("<", "小于", "be less than"),
  ABOVE(">", "大于", "be more than");

  private final String sign;
  private final Bilingual words;

  RelationSign(String sign, String chinese, String english) {
    this.sign = sign;
    this.words = new Bilingual(chinese, english);
  }

  public String sign() {
    return sign;
  }

  /** As a sentence says it after 应 or {@code should}. */
  public Bilingual words() {
    return words;
  }

  public static Optional<RelationSign> ofSign(String sign) {
    return Arrays.stream(values()).filter(relation -> relation.sign.equals(sign)).findFirst();
  }

  /** The values the left side may have if the right side is this. */
  Interval allowed(Interval right) {
    Bound top = right.upper();
    Bound bottom = right.lower();
    return switch (this) {
      case EQUAL -> right;
      case AT_MOST -> new Interval(Bound.infinite(), top);
      case AT_LEAST -> new Interval(bottom, Bound.infinite());
      case BELOW -> new Interval(Bound.infinite(), opened(top));
      case ABOVE -> new Interval(opened(bottom), Bound.infinite());
    };
  }

  private static Bound opened(Bound end) {
    return end.value().map(Bound::open).orElse(end);
  }

  /**
   * Violated if no values of both sides stand so, tight if only ends do. Two exact numbers that are
   * equal are plain agreement: there is no rounding whose slack could be used up.
   */
  Verdict verdict(Interval left, Interval right) {
    Interval allowed = allowed(right);
    Optional<Interval> common = left.intersect(allowed);
    if (common.isEmpty()) {
      return Verdict.VIOLATED;
    }
    if (this == EQUAL) {
      return Agreement.verdict(right, left);
    }
    boolean exact = left.isPoint() && right.isPoint();
    BigDecimal edge = allowed.upperValue().or(allowed::lowerValue).orElse(null);
    boolean onlyEdge =
        common
            .filter(Interval::isPoint)
            .flatMap(Interval::lowerValue)
            .filter(value -> value.equals(edge))
            .isPresent();
    return onlyEdge && !exact ? Verdict.TIGHT : Verdict.PASS;
  }
}
