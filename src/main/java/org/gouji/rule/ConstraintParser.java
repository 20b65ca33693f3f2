package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.issue.Bilingual;
import org.gouji.rule.Constraint.Arithmetic;
import org.gouji.rule.Constraint.Binding;
import org.gouji.rule.Constraint.Comparison;
import org.gouji.rule.Constraint.Joined;
import org.gouji.rule.Constraint.Literal;
import org.gouji.rule.Constraint.Negation;
import org.gouji.rule.Constraint.Path;
import org.gouji.rule.Constraint.Step;
import org.gouji.rule.Constraint.Term;
import org.gouji.rule.Constraint.Truth;
import org.gouji.rule.DrlTree.ConstraintText;

/** Reads the constraints of a pattern, 约束解析; whatever it does not know is refused. */
final class ConstraintParser {

  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> WORDS = Set.of("contains", "memberOf", "in");
  private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%");

  private final List<Token> tokens;
  private int at;

  private ConstraintParser(ConstraintText constraint) {
    this.tokens = Lexer.tokens(constraint.text(), constraint.offset());
  }

  static Constraint parse(ConstraintText constraint) throws UnreadableConstraintException {
    ConstraintParser parser = new ConstraintParser(constraint);
    Constraint parsed =
        parser.next().isBinding() && parser.tokens.get(1).is(":")
            ? parser.binding()
            : parser.disjunction();
    parser.expectEnd();
    return parsed;
  }

  /** The term after {@code from}. */
  static Term parseTerm(ConstraintText text) throws UnreadableConstraintException {
    ConstraintParser parser = new ConstraintParser(text);
    Term term = parser.term();
    parser.expectEnd();
    return term;
  }

  private Constraint binding() throws UnreadableConstraintException {
    Token name = take();
    take();
    return new Binding(name.text(), term(), name.offset());
  }

  private Constraint disjunction() throws UnreadableConstraintException {
    Constraint left = conjunction();
    while (next().is("||")) {
      Token sign = take();
      left = new Joined(sign.text(), left, conjunction(), sign.offset());
    }
    return left;
  }

  private Constraint conjunction() throws UnreadableConstraintException {
    Constraint left = unit();
    while (next().is("&&")) {
      Token sign = take();
      left = new Joined(sign.text(), left, unit(), sign.offset());
    }
    return left;
  }

  private Constraint unit() throws UnreadableConstraintException {
    if (next().is("!")) {
      take();
      return new Negation(unit());
    }
    if (next().is("(")) {
      take();
      Constraint inner = disjunction();
      expect(")");
      return inner;
    }
    if (COMPARISONS.contains(next().text())) {
      throw new UnreadableConstraintException(
          next().offset(),
          new Bilingual("比较缺少左边", "the comparison has no left side"),
          new Bilingual(
              "每次都写出字段，如 year == 1 || year == 2。",
              "Name the field each time, as in year == 1 || year == 2."));
    }
    Term left = term();
    boolean compared =
        COMPARISONS.contains(next().text()) || WORDS.contains(next().text()) || next().is("not");
    return compared ? comparison(left) : new Truth(left);
  }

  private Constraint comparison(Term left) throws UnreadableConstraintException {
    boolean negated = next().is("not");
    if (negated) {
      take();
    }
    Token operator = take();
    if (negated && !WORDS.contains(operator.text())) {
      throw unexpected(operator);
    }
    List<Term> right = operator.is("in") ? list() : List.of(term());
    return new Comparison(left, operator.text(), right);
  }

  private List<Term> list() throws UnreadableConstraintException {
    expect("(");
    List<Term> items = new ArrayList<>(List.of(term()));
    while (next().is(",")) {
      take();
      items.add(term());
    }
    expect(")");
    return items;
  }

  private Term term() throws UnreadableConstraintException {
    Term left = operand();
    while (ARITHMETIC.contains(next().text())) {
      Token operator = take();
      left = new Arithmetic(left, operator.text(), operand(), operator.offset());
    }
    return left;
  }

  private Term operand() throws UnreadableConstraintException {
    Token token = take();
    return switch (token.kind()) {
      case INTEGER, EXACT_DECIMAL, STRING -> new Literal(token);
      case DECIMAL -> throw Lint.inexactDecimal(token);
      case NAME -> name(token);
      default -> {
        if (token.is("-") && next().kind() != Token.Kind.NAME) {
          yield operand();
        }
        throw unexpected(token);
      }
    };
  }

  private Term name(Token token) throws UnreadableConstraintException {
    if (Set.of("true", "false", "null").contains(token.text())) {
      return new Literal(token);
    }
    if (token.is("eval") && next().is("(")) {
      throw refused(token, Construct.EVAL);
    }
    List<Step> steps = new ArrayList<>(List.of(step(token)));
    while (next().is(".")) {
      take();
      Token name = take();
      if (name.kind() != Token.Kind.NAME) {
        throw unexpected(name);
      }
      steps.add(step(name));
    }
    return new Path(steps);
  }

  private Step step(Token name) throws UnreadableConstraintException {
    if (!next().is("(")) {
      return new Step(name.text(), false, name.offset());
    }
    if (name.is("equals")) {
      throw new UnreadableConstraintException(
          name.offset(),
          new Bilingual(".equals 不能建立索引", ".equals cannot be indexed"),
          new Bilingual("改写为 字段 == $绑定。", "Write field == $binding."));
    }
    take();
    if (!next().is(")")) {
      throw new UnreadableConstraintException(
          name.offset(),
          new Bilingual("条件中不能调用带参数的方法", "a condition cannot call a method with arguments"),
          new Bilingual(
              "把计算写进 org.gouji.rule.judge 的 Java 函数。",
              "Put the work into a Java function of org.gouji.rule.judge."));
    }
    take();
    return new Step(name.text(), true, name.offset());
  }

  private Token next() {
    return tokens.get(at);
  }

  private Token take() {
    Token token = tokens.get(at);
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  private void expect(String sign) throws UnreadableConstraintException {
    Token token = take();
    if (!token.is(sign)) {
      throw unexpected(token);
    }
  }

  private void expectEnd() throws UnreadableConstraintException {
    if (next().kind() != Token.Kind.END) {
      throw unexpected(next());
    }
  }

  private static UnreadableConstraintException refused(Token token, Construct construct) {
    return new UnreadableConstraintException(
        token.offset(), construct.message(), construct.remedy());
  }

  private static UnreadableConstraintException unexpected(Token token) {
    String sign = token.kind() == Token.Kind.END ? "" : " " + token.text();
    return new UnreadableConstraintException(
        token.offset(),
        new Bilingual(
            "约束中不能出现" + (sign.isEmpty() ? "残缺的表达式" : sign),
            sign.isEmpty() ? "the constraint is incomplete" : "a constraint cannot contain" + sign),
        new Bilingual(
            "约束只写 字段 比较符 值，用逗号分隔。",
            "Write constraints as field, comparison, value, separated by commas."));
  }
}
