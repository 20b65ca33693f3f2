package org.gouji.workbook.formula;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.workbook.formula.Token.Kind;

/**
 * What the text of a formula says about the number it gave, 公式识读.
 *
 * @param sum the cells it adds, if it does nothing else
 * @param extrapolates whether a regression produced the number
 * @param broken whether a cell it refers to is gone
 */
record SheetFormula(Optional<SumFormula> sum, boolean extrapolates, boolean broken) {

  /** Programs write newer functions with a prefix. */
  private static final String NEWER = "_XLFN.";

  private static final Set<String> REGRESSIONS =
      Set.of(
          "FORECAST(",
          "FORECAST.LINEAR(",
          "FORECAST.ETS(",
          "TREND(",
          "GROWTH(",
          "LINEST(",
          "LOGEST(");

  static SheetFormula read(String formula, String sheet) {
    List<Token> tokens = FormulaTokens.of(formula.strip());
    return new SheetFormula(
        SumFormula.parse(tokens, sheet),
        tokens.stream().anyMatch(SheetFormula::isRegression),
        tokens.stream().anyMatch(token -> token.is(Kind.ERROR, "#REF!")));
  }

  private static boolean isRegression(Token token) {
    String name = token.text();
    return token.is(Kind.FUNCTION)
        && REGRESSIONS.contains(name.startsWith(NEWER) ? name.substring(NEWER.length()) : name);
  }
}
