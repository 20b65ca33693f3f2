package org.gouji.workbook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.formula.SumFormula.Way;
import org.gouji.workbook.formula.Token.Kind;

/**
 * Reads a formula as a sum of cells, 求和公式识别: {@code SUM}, {@code SUBTOTAL(9,…)}, chains of plus
 * signs, any of them inside {@code ROUND} or {@code IFERROR}. A formula that does anything else is
 * no sum.
 */
final class SumParser {

  /** Programs nest no deeper. */
  private static final int DEEPEST = 64;

  private static final Set<String> ADDING_SUBTOTALS = Set.of("9", "109");

  private final List<Token> tokens;
  private final String sheet;
  private final List<CellRange> ranges = new ArrayList<>();
  private Way way = Way.CHAIN;
  private int at;
  private int depth;

  SumParser(List<Token> tokens, String sheet) {
    this.tokens = tokens;
    this.sheet = sheet;
  }

  Optional<SumFormula> parse() {
    boolean sum = chain() && at == tokens.size();
    boolean several = way != Way.CHAIN || ranges.size() > 1;
    return sum && several ? Optional.of(new SumFormula(ranges, way)) : Optional.empty();
  }

  private boolean chain() {
    if (++depth > DEEPEST) {
      return false;
    }
    skip(Kind.OPERATOR, "+");
    boolean read = term();
    while (read && skip(Kind.OPERATOR, "+")) {
      read = term();
    }
    depth--;
    return read;
  }

  private boolean term() {
    if (at >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(at++);
    return switch (token.kind()) {
      case REFERENCE -> add(token);
      case OPEN -> chain() && skip(Kind.CLOSE);
      case FUNCTION -> function(token.text());
      default -> false;
    };
  }

  private boolean function(String name) {
    return switch (name) {
      case "SUM(" -> {
        way = way == Way.CHAIN ? Way.SUM : way;
        yield terms();
      }
      case "SUBTOTAL(" -> {
        way = Way.SUBTOTAL;
        yield isAdding() && terms();
      }
      case "ROUND(", "IFERROR(" -> chain() && skip(Kind.SEPARATOR) && plain() && skip(Kind.CLOSE);
      default -> false;
    };
  }

  private boolean terms() {
    boolean read = chain();
    while (read && skip(Kind.SEPARATOR)) {
      read = chain();
    }
    return read && skip(Kind.CLOSE);
  }

  private boolean isAdding() {
    return at < tokens.size()
        && tokens.get(at).is(Kind.NUMBER)
        && ADDING_SUBTOTALS.contains(tokens.get(at++).text())
        && skip(Kind.SEPARATOR);
  }

  /** The digits to round to, or what to show instead of an error. */
  private boolean plain() {
    skip(Kind.OPERATOR, "-");
    return at < tokens.size() && (skip(Kind.NUMBER) || skip(Kind.TEXT));
  }

  private boolean add(Token token) {
    Reference reference = Reference.parse(token.text());
    ranges.add(reference.range());
    return reference.sheet().filter(named -> !named.equalsIgnoreCase(sheet)).isEmpty();
  }

  private boolean skip(Kind kind) {
    boolean there = at < tokens.size() && tokens.get(at).is(kind);
    at += there ? 1 : 0;
    return there;
  }

  private boolean skip(Kind kind, String word) {
    boolean there = at < tokens.size() && tokens.get(at).is(kind, word);
    at += there ? 1 : 0;
    return there;
  }
}
