package org.gouji.province;

import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import org.gouji.issue.Issue;

/** Prints what a check finds in made-up provinces, 随机省份报告. Started by {@code bench/provinces}. */
public final class ProvinceReport {
  private ProvinceReport() {}

  public static void main(String[] arguments) {
    Checking checking = new Checking();
    Province province = new Province(1, Places.all(), Measures.ALL, 24);
    long start = System.nanoTime();
    List<Issue> issues =
        checking.issues(
            new Reporting(checking.codelists()).submissions(province.cells(), province.sums()));
    System.out.println(province.cells().size() + " cells, " + issues.size() + " issues, " + (System.nanoTime() - start) / 1_000_000 + " ms");
    Map<String, Integer> counts = new TreeMap<>();
    issues.forEach(issue -> counts.merge(issue.ruleCode() + " " + issue.verdict(), 1, Integer::sum));
    System.out.println(counts);
    issues.stream().limit(30).forEach(issue -> System.out.println(issue.ruleCode() + " " + issue.verdict() + " " + issue.scope().code() + " " + issue.contributors().stream().map(c -> c.figure() + "=" + c.raw()).toList()));
  }
}
