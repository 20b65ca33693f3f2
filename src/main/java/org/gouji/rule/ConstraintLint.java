package org.gouji.rule;

import java.util.Map;
import java.util.Optional;
import org.gouji.issue.Bilingual;
import org.gouji.rule.Constraint.Arithmetic;
import org.gouji.rule.Constraint.Binding;
import org.gouji.rule.Constraint.Comparison;
import org.gouji.rule.Constraint.Joined;
import org.gouji.rule.Constraint.Literal;
import org.gouji.rule.Constraint.Negation;
import org.gouji.rule.Constraint.Path;
import org.gouji.rule.Constraint.Term;
import org.gouji.rule.Constraint.Truth;

/** Checks the constraints of one pattern, 约束检查. */
final class ConstraintLint {

  private final Imports imports;
  private final Map<String, Class<?>> others;
  private final ProblemList problems;
  private final PathTypes types;
  private boolean indexedJoin;
  private Optional<Comparison> unindexedJoin = Optional.empty();

  ConstraintLint(
      Class<?> fact, Imports imports, Map<String, Class<?>> others, ProblemList problems) {
    this.imports = imports;
    this.others = others;
    this.problems = problems;
    this.types = new PathTypes(fact, this.imports, others, problems);
  }

  void check(Constraint constraint, String text) {
    if (constraint instanceof Binding binding) {
      binding(binding, text);
    } else if (constraint instanceof Comparison comparison) {
      comparison(comparison, text);
    } else if (constraint instanceof Truth truth) {
      truth(truth, text);
    } else if (constraint instanceof Negation negation) {
      check(negation.inner(), text);
    } else if (constraint instanceof Joined joined) {
      joined(joined, text);
    }
  }

  /** After the last constraint: a join needs at least one key. */
  void checkJoins() {
    if (!indexedJoin && unindexedJoin.isPresent()) {
      Comparison join = unindexedJoin.get();
      problems.add(
          join.offset(),
          new Bilingual(
              "两个模式之间没有等值连接，耗时与数量平方成正比", "patterns joined without a key take quadratic time"),
          new Bilingual("至少加一个 字段 == $绑定。", "Add at least one field == $binding."));
    }
  }

  /** The type of a term, once its names are known. */
  Optional<Class<?>> typeOf(Term term) {
    return types.of(term);
  }

  private void binding(Binding binding, String text) {
    if (binding.term() instanceof Path path) {
      types.of(path);
      types.declare(binding.name(), path);
      return;
    }
    problems.add(
        binding.term().offset(),
        text,
        new Bilingual("绑定不能带计算：只会绑定字段本身", "a binding with arithmetic binds the bare field"),
        new Bilingual("绑定字段，在判定函数中计算。", "Bind the field and calculate in a judging function."));
  }

  private void truth(Truth truth, String text) {
    if (truth.term() instanceof Path path) {
      types.of(path);
      return;
    }
    problems.add(
        truth.term().offset(),
        text,
        new Bilingual("这不是约束", "this is not a constraint"),
        new Bilingual("写成 字段 比较符 值。", "Write field, comparison, value."));
  }

  private void joined(Joined joined, String text) {
    if (mentionsOthers(joined)) {
      problems.add(
          joined.offset(),
          text,
          new Bilingual(
              "与其他模式的连接不能写在 " + joined.operator() + " 里，否则不能建立索引",
              "a join with another pattern inside " + joined.operator() + " is not indexed"),
          joined.operator().equals("&&")
              ? new Bilingual("用逗号分开各个约束。", "Separate the constraints with commas.")
              : new Bilingual("分成两条规则，各有编号。", "Write two rules, each with its own code."));
      return;
    }
    check(joined.left(), text);
    check(joined.right(), text);
  }

  private void comparison(Comparison comparison, String text) {
    Optional<Class<?>> left = types.of(comparison.left());
    comparison.right().forEach(types::of);
    if (!isOwnField(comparison.left())) {
      problems.add(
          comparison.offset(),
          text,
          new Bilingual(
              "比较符左边必须是本模式的字段，不带计算", "the left side must be a bare field of this pattern"),
          new Bilingual(
              "把字段移到左边，计算移到右边，如 year == $y + 1。",
              "Move the field to the left and the sum to the right: year == $y + 1."));
      return;
    }
    comparison.right().forEach(term -> arithmetic(term, text));
    if (!comparison.operator().equals("contains")) {
      left.ifPresent(type -> comparison.right().forEach(term -> literal(type, term)));
    }
    if (comparison.right().stream().anyMatch(this::mentionsOthers)) {
      join(comparison, left, text);
    }
  }

  private boolean isOwnField(Term term) {
    return term instanceof Path path && !path.isBinding() && types.startsAtField(path);
  }

  private void arithmetic(Term term, String text) {
    if (term instanceof Arithmetic sum) {
      boolean step =
          sum.left() instanceof Path
              && sum.right() instanceof Literal number
              && number.token().kind() == Token.Kind.INTEGER
              && (sum.operator().equals("+") || sum.operator().equals("-"));
      if (!step) {
        problems.add(
            sum.operatorOffset(),
            text,
            new Bilingual("条件中只允许加减一个整数", "a condition may only add or subtract a whole number"),
            new Bilingual(
                "在 org.gouji.rule.judge 的函数中计算。",
                "Calculate in a function of org.gouji.rule.judge."));
      }
    }
  }

  /** Drools would turn text into numbers and dates as it thinks fit. */
  private void literal(Class<?> type, Term term) {
    if (term instanceof Literal literal && !FactTypes.takes(type, literal.token())) {
      problems.add(
          literal.offset(),
          literal.token().text(),
          new Bilingual(
              "值的类型与字段不同（" + type.getSimpleName() + "）",
              "the value is not of the field's type (" + type.getSimpleName() + ")"),
          new Bilingual("写出同一类型的值。", "Write a value of the same type."));
    }
  }

  private void join(Comparison join, Optional<Class<?>> left, String text) {
    boolean equal = join.operator().equals("==");
    boolean calls = callsMethod(join.left()) || join.right().stream().anyMatch(this::callsMethod);
    if (equal && (calls || left.filter(FactTypes::isPoorKey).isPresent())) {
      problems.add(
          join.offset(),
          text,
          new Bilingual("方法调用或小数不能作连接的键", "a method call or a decimal cannot be the key of a join"),
          new Bilingual(
              "用文字、整数、枚举或 record 字段连接。", "Join on a text, whole number, enum or record field."));
      indexedJoin = true;
    } else if (equal) {
      indexedJoin = true;
    } else if (unindexedJoin.isEmpty()) {
      unindexedJoin = Optional.of(join);
    }
  }

  private boolean callsMethod(Term term) {
    return term instanceof Path path && path.callsMethod();
  }

  private boolean mentionsOthers(Constraint constraint) {
    if (constraint instanceof Joined joined) {
      return mentionsOthers(joined.left()) || mentionsOthers(joined.right());
    }
    if (constraint instanceof Negation negation) {
      return mentionsOthers(negation.inner());
    }
    if (constraint instanceof Truth truth) {
      return mentionsOthers(truth.term());
    }
    return constraint instanceof Comparison comparison
        && (mentionsOthers(comparison.left())
            || comparison.right().stream().anyMatch(this::mentionsOthers));
  }

  private boolean mentionsOthers(Term term) {
    if (term instanceof Arithmetic sum) {
      return mentionsOthers(sum.left()) || mentionsOthers(sum.right());
    }
    return term instanceof Path path && others.containsKey(path.root());
  }
}
