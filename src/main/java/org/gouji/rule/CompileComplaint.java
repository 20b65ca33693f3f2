package org.gouji.rule;

/**
 * What the compiler says about a rule file that passed the lint, 编译器提示.
 *
 * @param line a line of the rule file, or less than 1 where the compiler does not know
 * @param origin the generated source it arose in, or empty
 */
record CompileComplaint(String message, int line, String origin) {}
