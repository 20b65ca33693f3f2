package org.gouji.rule.formula;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gouji.issue.Bilingual;

/** One side of a tie-out, 勾稽式: indicators and constants joined by the four operations. */
public sealed interface Formula {

  /** The four operations, 四则运算. */
  enum Operation {
    PLUS("+", "＋", "+"),
    MINUS("-", "－", "−"),
    TIMES("*", "×", "×"),
    OVER("/", "÷", "÷");

    private final String sign;
    private final String chinese;
    private final String english;

    Operation(String sign, String chinese, String english) {
      this.sign = sign;
      this.chinese = chinese;
      this.english = " " + english + " ";
    }

    boolean isSum() {
      return this == PLUS || this == MINUS;
    }

    String sign() {
      return sign;
    }

    String chinese() {
      return chinese;
    }

    String english() {
      return english;
    }
  }

  /**
   * A number without a unit, 常数.
   *
   * @param written as it was written, so that 80% stays 80%
   */
  record Constant(BigDecimal value, String written) implements Formula {}

  /** What is stated for an indicator, 指标项. */
  record Stated(Term term) implements Formula {}

  /** Two formulas joined by an operation, 运算. */
  record Joined(Operation operation, Formula left, Formula right) implements Formula {}

  /** The terms in the order they are written, each once. */
  default List<Term> terms() {
    Set<Term> terms = new LinkedHashSet<>();
    collect(this, terms);
    return List.copyOf(terms);
  }

  private static void collect(Formula formula, Set<Term> into) {
    if (formula instanceof Stated stated) {
      into.add(stated.term());
    } else if (formula instanceof Joined joined) {
      collect(joined.left(), into);
      collect(joined.right(), into);
    }
  }

  /** The formula in the form that {@link FormulaReader} reads again, with codes for names. */
  default String code() {
    return FormulaText.of(this, Term::code, operation -> " " + operation.sign() + " ");
  }

  /** The formula as a sentence says it; the names come from the caller. */
  default Bilingual words(Function<Term, Bilingual> names) {
    return new Bilingual(
        FormulaText.of(this, term -> names.apply(term).chinese(), Operation::chinese),
        FormulaText.of(this, term -> names.apply(term).english(), Operation::english));
  }
}
