package org.gouji.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Nearest;
import org.gouji.rule.DrlTree.ConstraintText;
import org.gouji.rule.judge.Judgement;

/**
 * Checks that a consequence is the one sentence it may be, 结论检查: {@code
 * findings.record(drools.getRule(), Judge.method($binding, literal));}.
 */
final class ConsequenceLint {

  private static final Bilingual SHAPE =
      new Bilingual(
          "结论只能是一句 findings.record(drools.getRule(), 类.函数(参数));",
          "the consequence is exactly findings.record(drools.getRule(), Judge.method(arguments));");
  private static final Bilingual SHAPE_REMEDY =
      new Bilingual(
          "参数只写 $绑定 或字面量；其余写进 org.gouji.rule.judge。",
          "Arguments are $bindings or literals; put the rest into org.gouji.rule.judge.");
  private static final List<String> OPENING =
      List.of("findings", ".", "record", "(", "drools", ".", "getRule", "(", ")", ",");
  private static final List<String> CLOSING = List.of(")", ";");

  private final Imports imports;
  private final Map<String, Class<?>> bindings;
  private final ProblemList problems;
  private List<Token> tokens = List.of();
  private int at;

  ConsequenceLint(Imports imports, Map<String, Class<?>> bindings, ProblemList problems) {
    this.imports = imports;
    this.bindings = bindings;
    this.problems = problems;
  }

  void check(ConstraintText consequence) {
    tokens = Lexer.tokens(consequence.text(), consequence.offset());
    at = 0;
    if (!takeAll(OPENING)) {
      return;
    }
    Token judge = take();
    if (judge.kind() != Token.Kind.NAME || !takeAll(List.of("."))) {
      wrongShape(judge);
      return;
    }
    Token function = take();
    if (!takeAll(List.of("("))) {
      return;
    }
    Optional<Integer> arguments = arguments();
    if (arguments.isPresent() && takeAll(CLOSING)) {
      judge(judge, function, arguments.get());
      if (next().kind() != Token.Kind.END) {
        wrongShape(next());
      }
    }
  }

  private boolean takeAll(List<String> signs) {
    for (String sign : signs) {
      Token token = take();
      if (!token.is(sign)) {
        wrongShape(token);
        return false;
      }
    }
    return true;
  }

  /** The number of arguments up to the closing parenthesis, unless one of them is not allowed. */
  private Optional<Integer> arguments() {
    int count = 0;
    while (!next().is(")")) {
      if (count > 0 && !takeAll(List.of(","))) {
        return Optional.empty();
      }
      if (!argument()) {
        return Optional.empty();
      }
      count++;
    }
    take();
    return Optional.of(count);
  }

  private boolean argument() {
    if (next().is("-")) {
      take();
    }
    Token token = take();
    if (token.isBinding() && !bindings.containsKey(token.text())) {
      problems.add(
          token.offset(),
          token.text(),
          new Bilingual("未绑定的变量 " + token.text(), "unknown binding " + token.text()),
          Nearest.remedy(token.text(), bindings.keySet()));
      return false;
    }
    if (token.kind() == Token.Kind.DECIMAL || token.kind() == Token.Kind.EXACT_DECIMAL) {
      problems.add(
          token.offset(),
          token.text(),
          new Bilingual("结论中的小数不精确", "a decimal in a consequence is not exact"),
          new Bilingual("写成字符串，如 \"0.10\"。", "Write it as a string, as in \"0.10\"."));
      return false;
    }
    if (isConstant(token)) {
      at += 2;
      return true;
    }
    boolean literal =
        token.kind() == Token.Kind.INTEGER
            || token.kind() == Token.Kind.STRING
            || Set.of("true", "false").contains(token.text());
    if (!literal && !token.isBinding()) {
      wrongShape(token);
      return false;
    }
    return true;
  }

  /** {@code Type.CONSTANT}; the type has just been taken. */
  private boolean isConstant(Token token) {
    return imports.find(token.text()).isPresent()
        && next().is(".")
        && FactTypes.constants(imports.find(token.text()).get())
            .contains(tokens.get(Math.min(at + 1, tokens.size() - 1)).text());
  }

  private void judge(Token judge, Token function, int arguments) {
    Optional<Class<?>> type = imports.find(judge.text());
    if (type.isEmpty()) {
      problems.add(
          judge.offset(),
          judge.text(),
          new Bilingual("未导入类 " + judge.text(), "the class " + judge.text() + " is not imported"),
          imports.remedyFor(judge.text()));
      return;
    }
    List<Method> judging =
        Arrays.stream(type.get().getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> Judgement.class.isAssignableFrom(method.getReturnType()))
            .toList();
    boolean known =
        judging.stream()
            .anyMatch(
                method ->
                    method.getName().equals(function.text())
                        && (method.isVarArgs() || method.getParameterCount() == arguments));
    if (!known) {
      String call = function.text() + "(" + arguments + ")";
      problems.add(
          function.offset(),
          function.text(),
          new Bilingual(
              judge.text() + " 没有判定函数 " + call + "（括号内为参数个数）",
              judge.text() + " has no judging function " + call + " (number of arguments)"),
          Nearest.remedy(function.text(), judging.stream().map(Method::getName).toList()));
    }
  }

  private Token next() {
    return tokens.get(at);
  }

  private Token take() {
    Token token = tokens.get(at);
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  private void wrongShape(Token token) {
    String excerpt = token.text().isEmpty() ? "end" : token.text();
    problems.add(token.offset(), excerpt, SHAPE, SHAPE_REMEDY);
  }
}
