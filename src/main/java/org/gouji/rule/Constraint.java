package org.gouji.rule;

import java.util.List;

/** A constraint of a pattern, 约束, in the small language conditions are written in. */
sealed interface Constraint {

  /** {@code $name : field}. */
  record Binding(String name, Term term, int offset) implements Constraint {}

  /** {@code left op right}. */
  record Comparison(Term left, String operator, List<Term> right) implements Constraint {
    int offset() {
      return left.offset();
    }
  }

  /** A field that is true or false. */
  record Truth(Term term) implements Constraint {}

  /** {@code !constraint}. */
  record Negation(Constraint inner) implements Constraint {}

  /** Two constraints joined by {@code &&} or {@code ||}. */
  record Joined(String operator, Constraint left, Constraint right, int offset)
      implements Constraint {}

  /** What is compared. */
  sealed interface Term {
    int offset();
  }

  /** A number, string, truth value or null. */
  record Literal(Token token) implements Term {
    @Override
    public int offset() {
      return token.offset();
    }
  }

  /** {@code field.inner}, {@code $binding.field}, {@code Type.CONSTANT}. */
  record Path(List<Step> steps) implements Term {
    @Override
    public int offset() {
      return steps.get(0).offset();
    }

    String root() {
      return steps.get(0).name();
    }

    boolean isBinding() {
      return root().startsWith("$");
    }

    boolean callsMethod() {
      return steps.stream().anyMatch(Step::call);
    }
  }

  /** One name of a path; a call has empty parentheses. */
  record Step(String name, boolean call, int offset) {}

  /** {@code left + right} and the like. */
  record Arithmetic(Term left, String operator, Term right, int operatorOffset) implements Term {
    @Override
    public int offset() {
      return left.offset();
    }
  }
}
