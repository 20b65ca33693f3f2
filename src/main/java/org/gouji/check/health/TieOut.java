package org.gouji.check.health;

import java.util.ArrayList;
import java.util.List;
import org.gouji.issue.Bilingual;
import org.gouji.rule.FieldTest;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleOutline;

/**
 * A tie-out rule as linear relations, 勾稽规则.
 *
 * @param claims what it demands
 * @param given what has to be so that it is judged at all: divisors above 0
 */
record TieOut(
    Rule rule,
    RuleOutline outline,
    Bilingual words,
    List<LinearRow> claims,
    List<LinearRow> given) {

  TieOut {
    claims = List.copyOf(claims);
    given = List.copyOf(given);
  }

  Demand demand() {
    List<LinearRow> rows = new ArrayList<>(claims);
    rows.addAll(given);
    return Demand.of(rule, words, rows);
  }

  List<FieldTest> tests() {
    return outline.patterns().get(0).tests();
  }
}
