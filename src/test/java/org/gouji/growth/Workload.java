package org.gouji.growth;

import java.nio.file.Path;
import java.util.Map;

/** Work to be counted, 计算任务. Known to both sides of the loader that rewrites classes. */
public interface Workload {

  /** Takes up the rules of a folder. */
  void load(Path rules, Path cache);

  /** The case file of each rule; those of tie-out tables have none and all do the same. */
  Map<String, Path> cases();

  /** Plans every case of a file and has one rule alone judge it. */
  Work judge(String rule, Path cases);

  /** How much work it was to cut scopes and to judge them, 计算量. */
  record Work(long planning, long judging) {
    public Work plus(Work other) {
      return new Work(planning + other.planning, judging + other.judging);
    }
  }
}
