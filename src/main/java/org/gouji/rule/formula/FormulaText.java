package org.gouji.rule.formula;

import java.util.function.Function;
import org.gouji.rule.formula.Formula.Constant;
import org.gouji.rule.formula.Formula.Joined;
import org.gouji.rule.formula.Formula.Operation;
import org.gouji.rule.formula.Formula.Stated;

/** Writes formulas, 勾稽式书写, with no more brackets than the order of operations needs. */
final class FormulaText {

  private final Function<Term, String> names;
  private final Function<Operation, String> signs;

  private FormulaText(Function<Term, String> names, Function<Operation, String> signs) {
    this.names = names;
    this.signs = signs;
  }

  static String of(
      Formula formula, Function<Term, String> names, Function<Operation, String> signs) {
    return new FormulaText(names, signs).of(formula);
  }

  private String of(Formula formula) {
    if (formula instanceof Constant constant) {
      return constant.written();
    }
    return formula instanceof Stated stated ? names.apply(stated.term()) : joined((Joined) formula);
  }

  private String joined(Joined joined) {
    boolean product = !joined.operation().isSum();
    boolean leftNeeds = product && isSum(joined.left());
    boolean rightNeeds =
        product && joined.right() instanceof Joined
            || joined.operation() == Operation.MINUS && isSum(joined.right());
    return bracketed(joined.left(), leftNeeds)
        + signs.apply(joined.operation())
        + bracketed(joined.right(), rightNeeds);
  }

  private String bracketed(Formula formula, boolean needed) {
    return needed ? "(" + of(formula) + ")" : of(formula);
  }

  private static boolean isSum(Formula formula) {
    return formula instanceof Joined joined && joined.operation().isSum();
  }
}
