package org.gouji.check.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.Bound;
import org.gouji.quantity.Interval;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleOutline;
import org.gouji.rule.formula.Formula;
import org.gouji.rule.formula.FormulaReader;
import org.gouji.rule.judge.RelationSign;
import org.gouji.rule.judge.Tolerance;

/** Reads the relation a tie-out rule judges, 勾稽规则解读. */
final class TieOutReading {

  static final String FUNCTION = "TieOuts.hold";

  private final Values values;
  private final Codelists codelists;

  TieOutReading(Values values, Codelists codelists) {
    this.values = values;
    this.codelists = codelists;
  }

  /** Empty if the relation multiplies values, or its tolerance is one of what may be negative. */
  Optional<TieOut> read(Rule rule, RuleOutline outline) {
    List<String> arguments = outline.arguments();
    Formula left = FormulaReader.ofCodes(arguments.get(0));
    String sign = arguments.get(1);
    RelationSign relation = RelationSign.valueOf(sign.substring(sign.indexOf('.') + 1));
    Formula right = FormulaReader.ofCodes(arguments.get(2));
    Optional<Tolerance> tolerance =
        Tolerance.of(arguments.get(3), symbol -> codelists.units().find(symbol));
    Optional<Quotient> one = Quotient.of(left, values::of);
    Optional<Quotient> other = Quotient.of(right, values::of);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    List<LinearRow> given = new ArrayList<>();
    if (!areAboveZero(one.get().under(), given) || !areAboveZero(other.get().under(), given)) {
      return Optional.empty();
    }
    Bilingual words = words(left, relation, right, arguments.get(3));
    return claims(one.get(), relation, other.get(), tolerance)
        .map(claims -> new TieOut(rule, outline, words, claims, given));
  }

  private boolean areAboveZero(Linear divisor, List<LinearRow> given) {
    if (divisor.isNumber()) {
      return divisor.number().signum() > 0;
    }
    given.add(new LinearRow(divisor.weights(), Interval.moreThan(divisor.number().negate())));
    return true;
  }

  private Optional<List<LinearRow>> claims(
      Quotient one, RelationSign relation, Quotient other, Optional<Tolerance> tolerance) {
    if (tolerance.isPresent() && !isNeverNegative(other)) {
      return Optional.empty();
    }
    Optional<BigDecimal> amount =
        tolerance
            .flatMap(Tolerance::unit)
            .map(unit -> unit.toBase(one(tolerance)))
            .flatMap(Interval::upperValue);
    if (amount.isPresent() && !(one.under().isNumber() && other.under().isNumber())) {
      return Optional.empty();
    }
    BigDecimal part =
        amount.isPresent()
            ? BigDecimal.ZERO
            : tolerance.map(t -> t.number().movePointLeft(2)).orElse(BigDecimal.ZERO);
    BigDecimal slack =
        amount
            .orElse(BigDecimal.ZERO)
            .multiply(one.under().number())
            .multiply(other.under().number());
    List<Optional<LinearRow>> rows = new ArrayList<>();
    if (relation != RelationSign.AT_LEAST && relation != RelationSign.ABOVE) {
      Optional<Linear> gap = one.difference(other, BigDecimal.ONE.add(part).negate());
      Bound end = end(slack, relation == RelationSign.BELOW);
      rows.add(gap.map(sum -> row(sum, Interval.of(Bound.infinite(), end))));
    }
    if (relation != RelationSign.AT_MOST && relation != RelationSign.BELOW) {
      Optional<Linear> gap = one.difference(other, BigDecimal.ONE.subtract(part).negate());
      Bound end = end(slack.negate(), relation == RelationSign.ABOVE);
      rows.add(gap.map(sum -> row(sum, Interval.of(end, Bound.infinite()))));
    }
    return rows.stream().allMatch(Optional::isPresent)
        ? Optional.of(rows.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }

  private static Interval one(Optional<Tolerance> tolerance) {
    return Interval.exactly(tolerance.orElseThrow().number());
  }

  private static Bound end(BigDecimal value, boolean open) {
    return open ? Bound.open(value) : Bound.closed(value);
  }

  private static LinearRow row(Linear sum, Interval range) {
    return new LinearRow(sum.weights(), range.plus(Interval.exactly(sum.number().negate())));
  }

  private boolean isNeverNegative(Quotient side) {
    return side.over().number().signum() >= 0
        && side.over().weights().entrySet().stream().allMatch(this::isNeverNegative);
  }

  private boolean isNeverNegative(Map.Entry<String, BigDecimal> weighted) {
    return weighted.getValue().signum() > 0 && !values.mayBeNegative(weighted.getKey());
  }

  private Bilingual words(Formula left, RelationSign relation, Formula right, String tolerance) {
    Bilingual one = left.words(values::name);
    Bilingual other = right.words(values::name);
    String sign = " " + relation.sign() + " ";
    boolean none = tolerance.isBlank();
    return new Bilingual(
        one.chinese() + sign + other.chinese() + (none ? "" : "（允许误差" + tolerance + "）"),
        one.english() + sign + other.english() + (none ? "" : " (tolerance " + tolerance + ")"));
  }
}
