package org.gouji.mutation;

/**
 * One place of a class that {@link MutationSwitch} can change, 判定函数变异.
 *
 * @param id what switches it on
 * @param type simple name of the class
 * @param method the method it stands in
 * @param line in the source, for readers; it does not name the mutant
 * @param change what it does, with its number among those of the method
 */
record JudgeMutant(int id, String type, String method, int line, String change) {

  String name() {
    return type + "." + method + ": " + change + " (line " + line + ")";
  }
}
