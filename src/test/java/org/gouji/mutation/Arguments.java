package org.gouji.mutation;

import java.util.ArrayList;
import java.util.List;

/** The places of arguments between parentheses, 参数位置. */
final class Arguments {
  private Arguments() {}

  /**
   * @param start behind the opening parenthesis
   * @return start and end of each argument, without the commas
   */
  static List<int[]> of(String text, int start) {
    List<int[]> all = new ArrayList<>();
    int depth = 0;
    int from = start;
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      if (depth == 0 && (c == ',' || c == ')')) {
        if (!text.substring(from, at).isBlank()) {
          all.add(new int[] {from, at});
        }
        if (c == ')') {
          return all;
        }
        from = at + 1;
      }
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    throw new IllegalArgumentException("no closing parenthesis behind " + start);
  }
}
