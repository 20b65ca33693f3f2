package org.gouji.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.gouji.mutation.RewritingLoader;

/** How the work for a rule grows while the data of its cases doubles three times, 计算量增长. */
final class WorkGrowth {
  private static final int[] TIMES = {2, 4, 8, 16};
  private static final Set<String> SHARED =
      Set.of(WorkCounter.class.getName(), Workload.class.getName(), Workload.Work.class.getName());

  private final Workload work =
      new RewritingLoader(SHARED, WorkGrowth::isCounted, CountingWriter::write)
          .make(Workload.class, CaseWork.class);
  private final Path folder;

  WorkGrowth(Path rules, Path cache, Path folder) {
    work.load(rules, cache);
    this.folder = folder;
  }

  Workload work() {
    return work;
  }

  private static boolean isCounted(String name) {
    return Set.of("rule.scope", "rule.judge", "check.scoping", "figure", "quantity", "plan")
        .contains(name.substring("org.gouji.".length(), Math.max(10, name.lastIndexOf('.'))));
  }

  /** The work for a rule's cases with 2, 4, 8 and 16 times their data. */
  List<Workload.Work> works(String rule, Path cases) throws IOException {
    List<Workload.Work> works = new ArrayList<>();
    for (int times : TIMES) {
      Path copied = folder.resolve(rule + "-" + times + ".cases.yaml");
      CopiedCases.write(cases, times, copied);
      works.add(work.judge(rule, copied));
    }
    return works;
  }

  /**
   * By which factor the work added by the last doubling exceeds that added by the one before, in
   * per cent: 200 if it grows as the data, 400 if it grows with its square.
   */
  static long lastDoubling(List<Workload.Work> works, ToLongFunction<Workload.Work> kind) {
    return last(works.stream().map(kind::applyAsLong).toList());
  }

  private static long last(List<Long> counts) {
    int end = counts.size() - 1;
    long one = counts.get(end - 1) - counts.get(end - 2);
    return one == 0 ? 0 : (counts.get(end) - counts.get(end - 1)) * 100 / one;
  }
}
