package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import org.gouji.rule.DrlTree.ConstraintText;

/**
 * Reads the judging call out of a consequence that the lint has passed, 结论解析.
 *
 * @param function the function with its class
 * @param arguments those behind the first, which is the scope
 */
record CallReader(String function, List<String> arguments) {

  /** {@code findings.record(drools.getRule(), Class.function($scope, …));}. */
  static CallReader read(ConstraintText consequence) {
    List<Token> tokens = Lexer.tokens(consequence.text(), consequence.offset());
    int at = 0;
    while (!tokens.get(at).is(",")) {
      at++;
    }
    StringBuilder function = new StringBuilder();
    for (at++; !tokens.get(at).is("("); at++) {
      function.append(tokens.get(at).text());
    }
    return new CallReader(function.toString(), arguments(tokens, at + 1));
  }

  private static List<String> arguments(List<Token> tokens, int from) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    for (int at = from; !tokens.get(at).is(")"); at++) {
      if (tokens.get(at).is(",")) {
        arguments.add(argument.toString());
        argument.setLength(0);
      } else {
        argument.append(PatternTests.plain(tokens.get(at)));
      }
    }
    arguments.add(argument.toString());
    return arguments.subList(1, arguments.size());
  }
}
