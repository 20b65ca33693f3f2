package org.gouji.check.health;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.issue.Bilingual;
import org.gouji.rule.Rule;

/**
 * Something that is to hold, 要求: a rule, a plan target, a relation of the dictionary.
 *
 * @param name the code of a rule or what else it is called
 * @param place the file, with the cell or clause
 * @param words the relation with its numbers
 * @param rule empty if it is no rule
 */
record Demand(
    String name, String place, Bilingual words, List<LinearRow> rows, Optional<Rule> rule) {

  Demand {
    rows = List.copyOf(rows);
  }

  static Demand of(Rule rule, Bilingual words, List<LinearRow> rows) {
    return new Demand(
        rule.code(), "rules/" + rule.file().locator(), words, rows, Optional.of(rule));
  }

  Set<String> values() {
    Set<String> values = new TreeSet<>();
    rows.forEach(row -> values.addAll(row.weights().keySet()));
    return values;
  }
}
