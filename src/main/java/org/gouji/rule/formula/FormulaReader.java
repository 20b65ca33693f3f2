package org.gouji.rule.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gouji.issue.Bilingual;
import org.gouji.rule.formula.Formula.Operation;
import org.gouji.rule.formula.FormulaLexer.Kind;
import org.gouji.rule.formula.FormulaLexer.Piece;
import org.gouji.rule.formula.Term.Shift;

/** Reads formulas, 勾稽式读取: sums of products, brackets, and marks of earlier periods. */
public final class FormulaReader {

  private static final int DEEPEST = 20;
  private static final Map<String, Shift> SHIFTS =
      Map.of(
          "上年同期", Shift.YEAR_BEFORE,
          "year_before", Shift.YEAR_BEFORE,
          "上期", Shift.PERIOD_BEFORE,
          "period_before", Shift.PERIOD_BEFORE);
  private static final Map<String, Formula> OF_CODES = new ConcurrentHashMap<>();

  private final List<Piece> pieces;
  private final Function<String, Term> names;
  private int at;
  private int depth;

  private FormulaReader(List<Piece> pieces, Function<String, Term> names) {
    this.pieces = pieces;
    this.names = names;
  }

  /**
   * @param names the term of a written name, without a shift
   * @throws UnreadableFormulaException if the text is no formula
   */
  public static Formula read(String text, Function<String, Term> names) {
    FormulaReader reader = new FormulaReader(FormulaLexer.pieces(text, SHIFTS.keySet()), names);
    Formula formula = reader.sum();
    if (reader.next().kind() != Kind.END) {
      throw reader.unexpected();
    }
    return formula;
  }

  /** Reads what {@link Formula#code()} writes. */
  public static Formula ofCodes(String text) {
    return OF_CODES.computeIfAbsent(text, any -> read(any, Term::ofCode));
  }

  private Formula sum() {
    if (++depth > DEEPEST) {
      throw new UnreadableFormulaException(
          new Bilingual("括号层数过多", "too many nested brackets"),
          new Bilingual("拆成几行，每行一条关系。", "Split it into several rows, one relation each."));
    }
    boolean negative = next().is("-");
    if (negative) {
      at++;
    }
    Formula sum = product();
    if (negative) {
      Formula zero = new Formula.Constant(BigDecimal.ZERO, "0");
      sum = new Formula.Joined(Operation.MINUS, zero, sum);
    }
    for (Optional<Operation> sign = operation(true); sign.isPresent(); sign = operation(true)) {
      sum = new Formula.Joined(sign.get(), sum, product());
    }
    depth--;
    return sum;
  }

  private Formula product() {
    Formula product = factor();
    for (Optional<Operation> sign = operation(false); sign.isPresent(); sign = operation(false)) {
      product = new Formula.Joined(sign.get(), product, factor());
    }
    return product;
  }

  private Formula factor() {
    Piece piece = next();
    at++;
    return switch (piece.kind()) {
      case NUMBER -> constant(piece.text());
      case NAME -> named(piece.text());
      case SHIFT -> new Formula.Stated(shifted(SHIFTS.get(piece.text())));
      default -> {
        if (!piece.is("(")) {
          at--;
          throw unexpected();
        }
        Formula inner = sum();
        close();
        yield inner;
      }
    };
  }

  private Formula named(String name) {
    return new Formula.Stated(names.apply(name));
  }

  private Term shifted(Shift shift) {
    at++; // the lexer calls it a shift only before a bracket
    Piece name = next();
    if (name.kind() != Kind.NAME) {
      throw unexpected();
    }
    at++;
    close();
    return names.apply(name.text()).shifted(shift);
  }

  private static Formula constant(String text) {
    boolean percent = text.endsWith("%");
    BigDecimal number = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
    return new Formula.Constant(percent ? number.movePointLeft(2) : number, text);
  }

  private Optional<Operation> operation(boolean sum) {
    for (Operation operation : Operation.values()) {
      if (operation.isSum() == sum && next().is(operation.sign())) {
        at++;
        return Optional.of(operation);
      }
    }
    return Optional.empty();
  }

  private void close() {
    if (!next().is(")")) {
      throw unexpected();
    }
    at++;
  }

  private Piece next() {
    return pieces.get(at);
  }

  private UnreadableFormulaException unexpected() {
    Piece piece = next();
    Bilingual wording =
        piece.kind() == Kind.END
            ? new Bilingual("勾稽式没有写完", "the formula ends too early")
            : new Bilingual(
                "勾稽式在“" + piece.text() + "”处无法识别",
                "the formula cannot be read at “" + piece.text() + "”");
    return new UnreadableFormulaException(
        wording,
        new Bilingual(
            "写成指标名称和 + − × ÷ 及括号，如 第一产业增加值 + 第二产业增加值；上期写 上期(指标) 或 上年同期(指标)。",
            "Write names of indicators with + − × ÷ and brackets, as in exports + imports; an earlier"
                + " period as year_before(indicator) or period_before(indicator)."));
  }
}
