package org.gouji.mutation;

/**
 * A rule file with one place changed, 规则变异.
 *
 * @param rule code of the rule
 * @param file its path below the rules folder
 * @param change what was changed into what; together with the code it names the mutant
 * @param text the changed file
 */
record RuleMutant(String rule, String file, String change, String text) {

  String name() {
    return rule + ": " + change;
  }
}
