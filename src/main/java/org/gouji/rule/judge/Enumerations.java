package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.Enumeration;

/** Judges a number of things by their names, 列举勾稽. */
public final class Enumerations {

  private Enumerations() {}

  /**
   * A number of things that are named one by one is the number of names; where the list ends in 等
   * it names some of them, and the number is at least that of the names. Counted exactly.
   */
  public static Judgement complete(Enumeration scope) {
    Set<String> names = new LinkedHashSet<>(scope.members());
    BigDecimal number = BigDecimal.valueOf(names.size());
    Judgement.Building judging =
        Terms.judging(scope)
            .with(Terms.term(Role.WHOLE, scope.count()))
            .with("name", Terms.asWritten(scope.count().indicatorAsWritten()))
            .with("number", Terms.quoted(number.toPlainString()))
            .with("members", Terms.severalAsWritten(names))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()));
    if (!scope.count().hasAmount()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval stated = scope.count().amount().orElseThrow();
    Interval expected = scope.open() ? Interval.atLeast(number) : Interval.exactly(number);
    Agreement.weigh(judging, expected, stated, scope.count());
    boolean fits = expected.intersect(stated).isPresent();
    return judging.is(fits ? Verdict.PASS : Verdict.VIOLATED);
  }
}
