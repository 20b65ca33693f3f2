package org.gouji.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Comparison;
import org.gouji.codelist.Region;
import org.gouji.figure.Figure;
import org.gouji.figure.Submission;
import org.gouji.rule.RuleBase;

/**
 * One way to do the four checks in a JVM of its own, 单项计时: so many passes over the same figures.
 */
public final class ChecksHeat {

  /** A pass over the figures. */
  private interface Pass {
    CheckTally run() throws SQLException, InterruptedException;
  }

  private ChecksHeat() {}

  /** Arguments: the way, how many figures, how many passes. */
  public static void main(String[] args) throws Exception {
    Codelists codelists = Codelists.load(Path.of("codelists"));
    Submission submission = SyntheticProvince.of(Integer.parseInt(args[1]), codelists);
    Pass pass = pass(args[0], submission, codelists);
    System.gc();
    System.gc();
    long before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    HeapWatch heap = HeapWatch.begin();
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      long cpu = cpu();
      long begin = System.nanoTime();
      CheckTally tally = pass.run();
      long time = System.nanoTime() - begin;
      System.out.printf(
          "pass %d %d %s%n",
          time,
          cpu() - cpu,
          tally.numbers().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
    System.out.printf("heap %d%n", Math.max(0, heap.afterCollection() - before));
  }

  private static Pass pass(String way, Submission submission, Codelists codelists)
      throws IOException, SQLException {
    List<Region> cities = codelists.regions().childrenOf(SyntheticProvince.PROVINCE);
    List<Figure> figures = submission.figures();
    String growth =
        codelists
            .indicators()
            .growthOf(SyntheticProvince.REVENUE, Comparison.YEAR_ON_YEAR)
            .orElseThrow()
            .code();
    return switch (ChecksBenchmark.Way.valueOf(way)) {
      case PLAIN_TWO -> () -> PlainChecks.run(figures, cities, growth, 2);
      case PLAIN_ONE -> () -> PlainChecks.run(figures, cities, growth, 1);
      case DUCKDB -> DuckChecks.of(figures, cities, growth)::run;
      case GOUJI -> {
        RuleBase rules = GoujiChecks.classic(GoujiChecks.rules());
        yield () -> GoujiChecks.run(submission, codelists, rules);
      }
    };
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
