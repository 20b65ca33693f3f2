package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.issue.Cause;
import org.gouji.quantity.Interval;

/**
 * A set of figures whose correction settles all that fails, with what speaks for it, 候选更正集.
 *
 * @param figures sorted
 * @param slips the slips that lead each figure to where it must lie
 * @param gain how much better the corrected figures fit their series
 * @param crossings how many failing relations hold more than one of the figures: mistakes rarely
 *     meet in one relation
 * @param places where the figures stand among those that fail
 */
record Candidate(
    Set<String> figures,
    Map<String, Interval> ranges,
    Map<String, List<Cause>> slips,
    BigDecimal gain,
    int crossings,
    List<Integer> places) {

  /**
   * What a single slip explains first, then fewer figures, then those that come nearer to their
   * series, then the order they stand in.
   */
  static final Comparator<Candidate> LIKELIEST_FIRST =
      Comparator.comparingInt(Candidate::unexplained)
          .thenComparingInt(each -> each.figures().size())
          .thenComparingInt(Candidate::crossings)
          .thenComparing(Candidate::gain, Comparator.reverseOrder())
          .thenComparing(Candidate::places, Candidate::compare)
          .thenComparing(each -> String.join("\n", each.figures()));

  private int unexplained() {
    return (int) slips.values().stream().filter(List::isEmpty).count();
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = Integer.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
