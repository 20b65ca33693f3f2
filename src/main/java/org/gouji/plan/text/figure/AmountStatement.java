package org.gouji.plan.text.figure;

import java.util.List;
import java.util.Optional;
import org.gouji.plan.text.scan.Amount;
import org.gouji.plan.text.scan.Amount.Shape;
import org.gouji.quantity.Qualifier;

/**
 * One amount with what a clause says it is of, 数量陈述.
 *
 * @param before the words before it, read
 * @param names what each number measures, one name or as many as there are numbers
 * @param places whose each number is, one or as many as there are numbers
 * @param own true if the clause names the thing itself and does not go on about an earlier one
 */
record AmountStatement(
    Amount amount,
    BeforeNumber before,
    List<String> names,
    MeasuredThing thing,
    boolean own,
    List<Optional<String>> places) {

  AmountStatement(
      Amount amount, BeforeNumber before, List<String> names, MeasuredThing thing, boolean own) {
    this(amount, before, names, thing, own, List.of(thing.place()));
  }

  /** What the words before and behind make of the number. */
  Qualifier qualifier() {
    if (amount.isOrder()) {
      return amount.shape() == Shape.TOP ? Qualifier.TOP : Qualifier.RANK;
    }
    Optional<Qualifier> limited = before.qualifier().filter(q -> q != Qualifier.REACH);
    return amount.after().or(() -> limited).or(before::qualifier).orElse(Qualifier.EXACT);
  }

  Optional<String> place(int index) {
    return places.size() == 1 ? places.get(0) : places.get(index);
  }

  String name(int index) {
    return names.size() == 1 ? names.get(0) : names.get(index);
  }
}
