package org.gouji.province;

import java.util.List;
import org.gouji.issue.Issue;

/**
 * Prints what a check finds in made-up provinces, 随机省份报告: nothing where all is consistent, and how
 * well it tells planted mistakes. Started by {@code bench/provinces}.
 */
public final class ProvinceReport {
  private static final int MONTHS = 24;
  private static final int MOST_MISTAKES = 5;

  private ProvinceReport() {}

  /**
   * @param arguments how many provinces, and the code of the place that is divided
   */
  public static void main(String[] arguments) {
    int provinces = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    String place = arguments.length > 1 ? arguments[1] : Places.PROVINCE;
    Checking checking = new Checking();
    Score score = new Score();
    int falseIssues = 0;
    for (int seed = 1; seed <= provinces; seed++) {
      Province province = new Province(seed, place, Measures.ALL, MONTHS);
      List<Issue> consistent = checking.issues(province, province.cells());
      falseIssues += consistent.size();
      consistent.forEach(issue -> System.out.println("  false: " + issue.scope().code()));
      int count = (seed - 1) % MOST_MISTAKES + 1;
      Planting planting = new Planting(province.cells(), seed, count);
      score.add(planting.mistakes(), checking.issues(province, planting.cells()));
      System.out.printf(
          "province %d: %d figures, %d false issues; %d mistakes planted%n",
          seed, province.cells().size(), consistent.size(), count);
    }
    score.misses().forEach(miss -> System.out.println("  " + miss));
    System.out.println("consistent provinces: " + falseIssues + " issues");
    System.out.print(score.report());
  }
}
