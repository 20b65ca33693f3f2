package org.gouji.mutation;

import java.util.List;

/** Cases of rules, to be run one by one, 用例试验. Known to both sides of {@link RewritingLoader}. */
public interface Trials {

  /** Codes of the rules there are cases for. */
  List<String> rules();

  /** How many cases a rule has. */
  int cases(String rule);

  /** Whether one case of a rule gives what it expects. */
  boolean holds(String rule, int index);
}
